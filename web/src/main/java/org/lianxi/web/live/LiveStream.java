package org.lianxi.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.SessionId;
import org.lianxi.meeting.convening.MeetingId;

/**
 * One open page that listens. It remembers nothing but the newest revision and whether a sign of life is due: a page whose
 * net is slow hears once of all that has happened since, and no queue grows for it.
 */
final class LiveStream implements WriteListener {

    private static final long NOTHING = -1;

    private final Listener listener;
    private final AsyncContext request;
    private final ServletOutputStream out;
    private final LiveStreams streams;

    private long newest = NOTHING;
    private long told = NOTHING;
    private long clock;
    private boolean isBeatDue;
    private boolean isUnsent;
    private boolean isOver;

    /** Who listens to which meeting in which session. */
    record Listener(MeetingId meeting, PersonId person, String containerSession, @Nullable SessionId session) {

        Optional<SessionId> registered() {
            return Optional.ofNullable(session);
        }
    }

    LiveStream(Listener listener, AsyncContext request, LiveStreams streams) throws IOException {
        this.listener = listener;
        this.request = request;
        this.out = request.getResponse().getOutputStream();
        this.streams = streams;
    }

    Listener listener() {
        return listener;
    }

    /** Hears of a revision, unless it heard of a later one; {@code now} is the server's time, for showing how long somebody speaks. */
    synchronized void tell(long revision, long now) {
        newest = Math.max(newest, revision);
        clock = now;
        write();
    }

    /** A line that means nothing keeps proxies from closing the connection, and shows when the page has gone. */
    synchronized void beat() {
        isBeatDue = true;
        write();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    /** Writes what is due, as far as the connection takes it without waiting. */
    private void write() {
        if (isOver) {
            return;
        }
        try {
            while ((isDue() || isUnsent) && out.isReady()) {
                if (isDue()) {
                    out.write(next().getBytes(StandardCharsets.UTF_8));
                    isUnsent = true;
                } else {
                    out.flush();
                    isUnsent = false;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    private boolean isDue() {
        return newest > told || isBeatDue;
    }

    private String next() {
        isBeatDue = false;
        if (newest > told) {
            told = newest;
            return "event: change\nid: " + told + "\ndata: {\"revision\":" + told + ",\"now\":" + clock + "}\n\n";
        }
        return ":\n\n";
    }

    /** The page hears no more; its browser asks again and is told why not. */
    void end() {
        synchronized (this) {
            if (isOver) {
                return;
            }
            isOver = true;
        }
        streams.forget(this);
        try {
            request.complete();
        } catch (IllegalStateException alreadyComplete) {
            // the container was faster
        }
    }
}
