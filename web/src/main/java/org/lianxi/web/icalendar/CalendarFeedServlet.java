package org.lianxi.web.icalendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.committee.feed.FeedReaders;
import org.lianxi.committee.feed.FeedToken;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.diary.Invitation;
import org.lianxi.meeting.diary.Invitations;
import org.lianxi.web.page.PageLanguage;

/**
 * {@code /ics/feed/<token>.ics}: a person's own meetings and limits, for programs that cannot sign in. Who has no valid token
 * is told nothing, not even whether there ever was one.
 */
@WebServlet("/ics/feed/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern ADDRESS = Pattern.compile("/([0-9A-Za-z_-]{43})(?:-(zh|en))?\\.ics");

    @Inject
    private transient FeedReaders readers;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient CalendarPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<PersonId> person =
                asked.matches() ? readers.personOf(new FeedToken(asked.group(1))) : Optional.empty();
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        List<Invitation> found = invitations.feed(person.get());
        Instant changedAt = found.stream()
                .map(Invitation::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Locale locale = "en".equals(asked.group(2)) ? Locale.ENGLISH : PageLanguage.CHINESE;
        new CalendarAnswer(press.in(locale).feed(found), false, changedAt)
                .send(request, response, "inline; filename=\"lianxi.ics\"");
    }
}
