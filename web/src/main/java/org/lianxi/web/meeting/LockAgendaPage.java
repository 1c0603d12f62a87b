package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.MoveAgendaItem;
import org.lianxi.meeting.agenda.TakeOffAgenda;
import org.lianxi.meeting.agenda.UnknownAgendaItem;
import org.lianxi.meeting.convening.CompoundLine;
import org.lianxi.meeting.convening.LockAgenda;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/**
 * Building an agenda: its order, what comes off, and the lock.
 *
 * <p>Each item has its own buttons, which carry the item's id as their value; so a click means the item it stood beside,
 * however the list has changed since.
 */
@Named
@RequestScoped
public class LockAgendaPage {

    static final String UP = "up";
    static final String DOWN = "down";
    static final String REMOVE = "remove";

    @Inject
    private LockAgenda lockAgenda;

    @Inject
    private MoveAgendaItem moveAgendaItem;

    @Inject
    private TakeOffAgenda takeOffAgenda;

    @Inject
    private MatterViews matters;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<MatterLine> backlog;

    /** Locks, and goes on to the notice. */
    public String lock() {
        lockAgenda.lock(signedIn.person(), meeting.meeting());
        notices.say("meeting", "lockAgenda.done");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public String moveUp() {
        return moved(pressed(UP), -1);
    }

    public String moveDown() {
        return moved(pressed(DOWN), 1);
    }

    /** Takes the item off; its matter is in the backlog again. */
    public String takeOff() {
        takeOffAgenda.takeOff(signedIn.person(), pressed(REMOVE));
        return again("removed");
    }

    private String moved(AgendaItemId item, int by) {
        int position = meeting.getAgenda().items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .map(AgendaItemView::position)
                .orElseThrow(() -> new UnknownAgendaItem(item));
        moveAgendaItem.move(signedIn.person(), item, Math.max(1, position + by));
        return again("moved");
    }

    private String again(String notice) {
        notices.say("meeting", notice);
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    private AgendaItemId pressed(String button) {
        return new AgendaItemId(
                Optional.ofNullable(request.getParameter(button)).orElse(""));
    }

    /** The admitted matters of the compound that are on no agenda. */
    public List<MatterLine> getBacklog() {
        if (backlog == null) {
            backlog = meeting.getView().mayBuildAgenda()
                    ? matters.backlog(
                            signedIn.person(),
                            meeting.getView().scope().compounds().stream()
                                    .map(CompoundLine::compound)
                                    .toList(),
                            meeting.getView().scope().level())
                    : List.of();
        }
        return backlog;
    }

    public List<AgendaTimes.Slot> getSlots() {
        return times().slots();
    }

    public String getEnd() {
        return times().end();
    }

    public int getOver() {
        return times().over();
    }

    public boolean isFull() {
        return meeting.getAgenda().items().size() >= meeting.getAgenda().mostItems();
    }

    private AgendaTimes times() {
        return new AgendaTimes(meeting.getView().startsAt(), meeting.getAgenda());
    }
}
