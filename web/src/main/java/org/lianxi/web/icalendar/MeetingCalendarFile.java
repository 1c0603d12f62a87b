package org.lianxi.web.icalendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.diary.Invitation;
import org.lianxi.meeting.diary.Invitations;
import org.lianxi.web.security.SignedIn;

/** {@code /ics/meeting/<meeting>.ics}: one meeting for whoever may read its page. */
@WebServlet("/ics/meeting/*")
public class MeetingCalendarFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern ADDRESS = Pattern.compile("/([0-9A-Za-z-]{1,36})\\.ics");

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient CalendarPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Invitation meeting = invitations.of(signedIn.person(), new MeetingId(asked.group(1)));
        boolean isCancelled = meeting.standing() == Invitation.Standing.CANCELLED;
        new CalendarAnswer(press.in(signedIn.locale()).of(meeting), isCancelled, meeting.changedAt())
                .send(request, response, "attachment; filename=\"meeting.ics\"");
    }
}
