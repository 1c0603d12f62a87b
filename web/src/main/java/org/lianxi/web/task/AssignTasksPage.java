package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.supervision.ResolutionView;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.meeting.task.AssignTask;
import org.lianxi.meeting.task.TaskDraft;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** Assigning tasks for what a meeting has resolved, one at a time. */
@Named
@RequestScoped
public class AssignTasksPage {

    @Inject
    private AssignTask assignTask;

    @Inject
    private ResolutionViews resolutions;

    @Inject
    private TaskViews tasks;

    @Inject
    private WorkingDays days;

    @Inject
    private InstantSource clock;

    @Inject
    private When when;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String title = "";
    private String standard = "";
    private String leadUnit = "";
    private TaskWeight weight = TaskWeight.MINOR;
    private @Nullable LocalDate due;
    private String accessEntry = "";
    private @Nullable List<ResolutionView> read;

    /** Reads what was resolved before the page is written; anew after a refused act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            read = null;
        }
        getResolutions();
    }

    /** All resolutions of the meeting in the order of its agenda. */
    public List<ResolutionView> getResolutions() {
        List<ResolutionView> found =
                read == null ? resolutions.ofMeeting(signedIn.person(), new MeetingId(getMeeting())) : read;
        read = found;
        return found;
    }

    /** Assigns a task, and shows what is left to assign. */
    public String assign() {
        assignTask.assign(
                signedIn.person(),
                new ResolutionId(asked.id("resolution")),
                new TaskDraft(
                        title, standard, new OrganisationId(leadUnit), weight, Optional.ofNullable(due), accessEntry));
        read = null;
        notices.say("task", getRemaining() == 0 ? "assign.done.all" : "assign.done");
        return "/meeting/assignTasks?faces-redirect=true&id=" + getMeeting();
    }

    /** How many resolutions in force have no task yet. */
    public long getRemaining() {
        return getResolutions().stream().filter(AssignTasksPage::lacksTask).count();
    }

    /** Whether anything here is in force. */
    public boolean isAnyInForce() {
        return getResolutions().stream().anyMatch(AssignTasksPage::isInForce);
    }

    /** The resolution for which the form assigns: the one asked for, else the first without a task, else the first. */
    public @Nullable ResolutionView getChosen() {
        List<ResolutionView> assignable =
                getResolutions().stream().filter(ResolutionView::mayAssign).toList();
        return asked.find("resolution")
                .flatMap(id -> assignable.stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst())
                .or(() -> assignable.stream().filter(AssignTasksPage::lacksTask).findFirst())
                .or(() -> assignable.stream().findFirst())
                .orElse(null);
    }

    /** The units among which to choose, those with a duty marked. */
    public List<SelectItem> getLeadUnits() {
        ResolutionView chosen = getChosen();
        return chosen == null
                ? List.of()
                : tasks.possibleLeadUnits(signedIn.person(), chosen.id()).stream()
                        .map(unit -> new SelectItem(
                                unit.organisation().value(),
                                unit.isObliged()
                                        ? Texts.fill(text("assign.lead.unit.obliged"), signedIn.locale(), unit.name())
                                        : unit.name()))
                        .toList();
    }

    /** Both weights, each with the day on which a task assigned today is due. */
    public List<SelectItem> getWeights() {
        return latestDue().entrySet().stream()
                .map(each -> new SelectItem(
                        each.getKey(),
                        Texts.fill(
                                text("assign.weight." + each.getKey()), signedIn.locale(), when.date(each.getValue()))))
                .toList();
    }

    private Map<TaskWeight, LocalDate> latestDue() {
        ResolutionView chosen = getChosen();
        return chosen == null ? Map.of() : tasks.latestDue(signedIn.person(), chosen.id());
    }

    /** The first day that may be chosen as an earlier due date. */
    public LocalDate getEarliestDue() {
        return days.dayOf(clock.instant()).plusDays(1);
    }

    /** The last day that any weight allows. */
    public LocalDate getLatestDue() {
        return latestDue().values().stream().max(Comparator.naturalOrder()).orElseGet(this::getEarliestDue);
    }

    private static boolean lacksTask(ResolutionView resolution) {
        return isInForce(resolution) && resolution.tasks().isEmpty();
    }

    private static boolean isInForce(ResolutionView resolution) {
        return resolution.state().isInForce();
    }

    private String text(String key) {
        return Texts.of("task", signedIn.locale()).getString(key);
    }

    public String getMeeting() {
        return asked.getId();
    }

    public String getAccessEntry() {
        return accessEntry;
    }

    public void setAccessEntry(String accessEntry) {
        this.accessEntry = accessEntry;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getLeadUnit() {
        return leadUnit;
    }

    /** A list from which nothing was chosen sends null. */
    public void setLeadUnit(@Nullable String leadUnit) {
        this.leadUnit = leadUnit == null ? "" : leadUnit;
    }

    public TaskWeight getWeight() {
        return weight;
    }

    public void setWeight(TaskWeight weight) {
        this.weight = weight;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
