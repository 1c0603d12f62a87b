package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.CloseSession;
import org.lianxi.meeting.decision.ConcludeItem;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Running a session: concluding item by item, then closing. */
@Named
@RequestScoped
public class CloseSessionPage {

    /** The name of the buttons that conclude an item; their value is the item. */
    static final String CONCLUDE = "conclude";

    @Inject
    private CloseSession closeSession;

    @Inject
    private ConcludeItem concludeItem;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    /** Concludes the item whose button was pressed, and shows its outcome. */
    public String conclude() {
        AgendaItemId item = new AgendaItemId(
                Optional.ofNullable(request.getParameter(CONCLUDE)).orElse(""));
        concludeItem.conclude(signedIn.person(), item);
        notices.say("meeting", "closeSession.concluded");
        return "/meeting/closeSession.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** Ends the session; the minutes are drafted next. */
    public String close() {
        closeSession.close(signedIn.person(), meeting.meeting());
        notices.say("meeting", "closeSession.closed");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** Items that are neither concluded nor put off when the session ends. */
    public int getStillOpen() {
        return (int) meeting.getItems().stream()
                .filter(item -> item.conclusion().isEmpty() && !item.deferrable())
                .count();
    }

    public int getOpen() {
        return meeting.getItems().size() - meeting.getConcluded();
    }
}
