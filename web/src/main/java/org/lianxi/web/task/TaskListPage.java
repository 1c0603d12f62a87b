package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.task.TaskFilter;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The tasks that the reader may see, a page at a time; those of a delegate's own unit first. */
@Named
@RequestScoped
public class TaskListPage {

    private static final String ALL = "all";

    @Inject
    private TaskViews tasks;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<TaskLine> found;

    /** What the filter leaves. */
    public Page<TaskLine> getFound() {
        Page<TaskLine> read =
                found == null ? tasks.page(signedIn.person(), filter(), PageRequest.page(PageNumber.in(asked))) : found;
        found = read;
        return read;
    }

    /** How many tasks of this page are overdue. */
    public long getOverdueOnPage() {
        return getFound().items().stream().filter(TaskLine::overdue).count();
    }

    private TaskFilter filter() {
        return new TaskFilter(chosenUnit(), chosenState(), isOverdue());
    }

    /** Whether anything narrows the list that the reader has asked for. */
    public boolean isFiltered() {
        return chosenState().isPresent() || isOverdue() || asked.find("unit").isPresent();
    }

    /** The choices of whose tasks to show; none when the reader speaks for no unit. */
    public List<SelectItem> getUnits() {
        List<OrganisationId> own = own();
        Map<OrganisationId, String> names = organisations.names(own);
        return own.stream()
                .map(unit -> new SelectItem(
                        unit.value(),
                        Texts.fill(text("list.unit.mine"), signedIn.locale(), names.getOrDefault(unit, ""))))
                .toList();
    }

    /** The choice of every task. */
    public String getAll() {
        return ALL;
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(TaskState.values())
                .map(state -> new SelectItem(state.name(), text("state." + state)))
                .toList();
    }

    /** Whose tasks are shown: a delegate sees those of the own unit unless asked otherwise. */
    public String getUnit() {
        return asked.find("unit")
                .orElseGet(() ->
                        own().stream().findFirst().map(OrganisationId::value).orElse(ALL));
    }

    public String getState() {
        return chosenState().map(TaskState::name).orElse("");
    }

    public boolean isOverdue() {
        return asked.find("overdue").isPresent();
    }

    private Optional<OrganisationId> chosenUnit() {
        return Optional.of(getUnit()).filter(unit -> !unit.equals(ALL)).map(OrganisationId::new);
    }

    /** What does not name a state narrows nothing: the address may have been typed by hand. */
    private Optional<TaskState> chosenState() {
        return asked.find("state").flatMap(name -> Arrays.stream(TaskState.values())
                .filter(state -> state.name().equals(name))
                .findFirst());
    }

    private List<OrganisationId> own() {
        return signedIn.posts().stream()
                .filter(mandate -> mandate.post() == Post.PARTY_DELEGATE)
                .map(Mandate::organisation)
                .distinct()
                .toList();
    }

    private String text(String key) {
        return Texts.of("task", signedIn.locale()).getString(key);
    }
}
