package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AttachPaper;
import org.lianxi.meeting.agenda.MoveAgendaItem;
import org.lianxi.meeting.agenda.TakeOffAgenda;
import org.lianxi.meeting.agenda.UnknownAgendaItem;
import org.lianxi.meeting.carryover.CarriedOver;
import org.lianxi.meeting.carryover.CarryOverViews;
import org.lianxi.meeting.carryover.FollowUpTask;
import org.lianxi.meeting.carryover.OverdueTask;
import org.lianxi.meeting.convening.CheckConflicts;
import org.lianxi.meeting.convening.CompoundLine;
import org.lianxi.meeting.convening.LockAgenda;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.source.SourceViews;
import org.lianxi.meeting.task.TaskId;
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
    static final String PAPER = "paper";
    static final String FOLLOW = "follow";

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

    @Inject
    private CheckConflicts checkConflicts;

    @Inject
    private AttachPaper attachPaper;

    @Inject
    private FollowUpTask followUpTask;

    @Inject
    private CarryOverViews carryOver;

    @Inject
    private SourceViews sources;

    private @Nullable List<MatterLine> backlog;
    private @Nullable Map<MatterId, CarriedOver> reasons;
    private @Nullable Map<MatterId, List<MatterOrigin>> origins;
    private @Nullable List<OverdueTask> overdue;

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
        takeOffAgenda.takeOff(signedIn.person(), pressed(REMOVE), SeenVersion.in(request));
        return again("removed");
    }

    /** Looks for conflicts of interest as the lock will, while they can still be mended. */
    public String checkConflicts() {
        checkConflicts.check(signedIn.person(), meeting.meeting());
        return again("conflicts.checked");
    }

    /** Takes a paper off the item that it stands under. */
    public String removePaper() {
        String[] pressed =
                Optional.ofNullable(request.getParameter(PAPER)).orElse("").split(" ", 2);
        attachPaper.remove(
                signedIn.person(),
                new AgendaItemId(pressed[0]),
                new StoredFileId(pressed.length > 1 ? pressed[1] : ""));
        return again("paper.removed");
    }

    /** Makes a matter of the overdue task beside which it stands. */
    public String followUp() {
        MatterId matter = followUpTask.follow(
                signedIn.person(),
                new TaskId(Optional.ofNullable(request.getParameter(FOLLOW)).orElse("")));
        notices.say("meeting", "followed.up");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter;
    }

    private String moved(AgendaItemId item, int by) {
        int position = meeting.getAgenda().items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .map(AgendaItemView::position)
                .orElseThrow(() -> new UnknownAgendaItem(item));
        moveAgendaItem.move(signedIn.person(), item, Math.max(1, position + by), SeenVersion.in(request));
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

    /** Why an item, or a matter of the backlog, comes before a meeting again; nothing if it is new. */
    public List<CarriedOver> reasons(MatterId matter) {
        if (reasons == null) {
            List<MatterId> all = Stream.concat(
                            meeting.getAgenda().items().stream().map(AgendaItemView::matter),
                            getBacklog().stream().map(MatterLine::id))
                    .toList();
            reasons = carryOver.reasons(all, meeting.meeting());
        }
        return Optional.ofNullable(reasons.get(matter)).stream().toList();
    }

    /** From where a matter of the backlog comes beside its own submitter. */
    public List<MatterOrigin> origins(MatterId matter) {
        if (origins == null) {
            origins = sources.origins(getBacklog().stream().map(MatterLine::id).toList());
        }
        return origins.getOrDefault(matter, List.of());
    }

    /** The overdue tasks of the compound that no matter brings before the meeting yet. */
    public List<OverdueTask> getOverdue() {
        if (overdue == null) {
            overdue = meeting.getView().mayBuildAgenda()
                    ? carryOver
                            .overdueTasks(signedIn.person(), meeting.getView().compound())
                            .stream()
                            .filter(each -> each.followedUpBy().isEmpty())
                            .toList()
                    : List.of();
        }
        return overdue;
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
