import { Component, type ReactNode } from "react";
import { message } from "../messages/message.ts";

interface Props {
  readonly children: ReactNode;
}

/** Keeps a page that fails while it is drawn from taking the frame with it. */
export class Boundary extends Component<Props, { failure?: Error }> {
  override state: { failure?: Error } = {};

  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <main className="page" tabIndex={-1}>
        <div className="fail" role="alert">
          <p>{message.failed.crashed}</p>
          <p className="mend">
            {failure.message} · {message.failed.crashedMend}{" "}
            <button type="button" className="text" onClick={() => location.reload()}>
              {message.failed.reload}
            </button>
          </p>
        </div>
      </main>
    );
  }
}
