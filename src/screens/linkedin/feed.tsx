import type { Width } from '../drawing.ts';
import { Bar, Bars } from '../parts/bars.tsx';

function Post() {
  return (
    <section className="card post">
      <div className="person">
        <i className="disc" />
        <div className="bars">
          <Bar length={44} />
          <Bar length={30} size="small" />
        </div>
      </div>
      <Bars lengths={[100, 92, 54]} />
      <i className="picture-shape" />
    </section>
  );
}

/** The home page behind the menu: shapes only. */
export function Feed({ width }: { width: Width }) {
  return (
    <div className="feed">
      {width === 'wide' && (
        <section className="card feed-side">
          <i className="cover" />
          <i className="disc" />
          <Bars lengths={[70, 88, 52]} />
        </section>
      )}
      <div className="feed-posts">
        <Post />
        <Post />
      </div>
    </div>
  );
}
