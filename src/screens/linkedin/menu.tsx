import type { DrawingProps } from '../drawing.ts';
import { useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Caret } from '../parts/icons.tsx';
import { AvatarMenu } from './avatar-menu.tsx';
import { Feed } from './feed.tsx';
import { PhoneMenu } from './phone-menu.tsx';

const icons = ['home', 'network', 'jobs', 'messages', 'alerts'];

function Corner({ withIcons }: { withIcons: boolean }) {
  const words = useWords();
  return (
    <>
      {withIcons && icons.map((name) => <i className="nav-icon" key={name} />)}
      <span className="me" data-area="me">
        <Avatar size="tiny" />
        <span>
          {words('me')} <Caret />
        </span>
      </span>
    </>
  );
}

/** The home page with the avatar menu open; in the app, the photo and the panel it opens. */
export function Menu({ device, width }: DrawingProps) {
  if (device === 'phone') return <PhoneMenu />;
  return (
    <BrowserWindow width={width} corner={<Corner withIcons={width === 'wide'} />}>
      <Feed width={width} />
      <AvatarMenu />
    </BrowserWindow>
  );
}
