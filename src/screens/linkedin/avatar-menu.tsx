import { useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, type BarProps } from '../parts/bars.tsx';

function MenuLine(bar: BarProps) {
  return (
    <li className="menu-line">
      <Bar {...bar} />
    </li>
  );
}

/** The menu under the avatar. Only one of its entries is attested. */
export function AvatarMenu() {
  const words = useWords();
  return (
    <div className="avatar-menu">
      <div className="person">
        <Avatar size="medium" />
        <div className="bars">
          <Bar length={70} />
          <Bar length={92} size="small" />
        </div>
      </div>
      <i className="menu-button" />
      <ul className="menu-group">
        <MenuLine length={34} size="title" />
        <MenuLine length={62} />
        <li className="menu-entry" data-area="settingsPrivacy">
          {words('settingsPrivacy')}
        </li>
        <MenuLine length={30} />
        <MenuLine length={44} />
      </ul>
      <ul className="menu-group">
        <MenuLine length={26} size="title" />
        <MenuLine length={56} />
      </ul>
    </div>
  );
}
