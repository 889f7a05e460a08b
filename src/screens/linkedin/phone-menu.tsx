import { useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar } from '../parts/bars.tsx';
import { Gear, Square, Then } from '../parts/icons.tsx';
import { StatusBar } from '../parts/phone.tsx';

/** The top of the app's home page, with the photo to press. */
function FeedTop() {
  return (
    <div className="feed-top">
      <StatusBar />
      <div className="app-bar">
        <span className="photo" data-area="profilePhoto">
          <Avatar size="medium" />
        </span>
        <i className="search" />
        <Square />
      </div>
      <div className="feed-strip">
        <i className="disc" />
        <div className="bars">
          <Bar length={52} />
          <Bar length={34} size="small" />
        </div>
      </div>
    </div>
  );
}

function Panel() {
  const words = useWords();
  return (
    <div className="panel">
      <Avatar size="large" />
      <Bar length={58} size="title" />
      <Bar length={40} size="small" />
      <div className="panel-lines">
        <Bar length={62} />
        <Bar length={48} />
        <Bar length={70} />
        <Bar length={54} />
      </div>
      <div className="panel-entry" data-area="appSettings">
        <Gear />
        {words('appSettings')}
      </div>
    </div>
  );
}

/** The panel covers the photo that opens it, so the two moments stand one above the other. */
export function PhoneMenu() {
  return (
    <div className="phone two-moments">
      <FeedTop />
      <div className="between">
        <Then />
      </div>
      <div className="panel-moment">
        <Panel />
      </div>
    </div>
  );
}
