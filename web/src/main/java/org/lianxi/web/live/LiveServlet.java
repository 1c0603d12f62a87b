package org.lianxi.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.UnknownMeeting;
import org.lianxi.meeting.sitting.FollowMeeting;
import org.lianxi.web.security.SignedIn;

/** Server-sent events of one meeting: that it changed, and how often so far. The page asks for its parts by itself. */
@WebServlet(urlPatterns = LiveServlet.PATH, asyncSupported = true)
public class LiveServlet extends HttpServlet {

    static final String PATH = "/live";

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient FollowMeeting followMeeting;

    @Inject
    private transient LiveStreams streams;

    @Inject
    private transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MeetingId meeting =
                new MeetingId(Optional.ofNullable(request.getParameter("id")).orElse(""));
        String session = request.getSession().getId();
        if (!streams.hasRoomFor(session)) {
            response.sendError(UNAVAILABLE);
            return;
        }
        try {
            PersonId person = signedIn.person();
            followMeeting.revision(person, meeting);
            open(
                    new LiveStream.Listener(
                            meeting, person, session, signedIn.session().orElse(null)),
                    request,
                    response);
        } catch (UnknownMeeting none) {
            response.sendError(NOT_FOUND);
        } catch (NotPermitted no) {
            response.sendError(FORBIDDEN);
        }
    }

    private void open(LiveStream.Listener listener, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext waiting = request.startAsync();
        waiting.setTimeout(0);
        LiveStream stream = new LiveStream(listener, waiting, streams);
        waiting.addListener(new StreamEnd(stream));
        streams.add(stream);
        response.getOutputStream().setWriteListener(stream);
        // Read again: what happened before the page was listening is told now.
        stream.tell(followMeeting.revision(listener.person(), listener.meeting()), clock.millis());
    }
}
