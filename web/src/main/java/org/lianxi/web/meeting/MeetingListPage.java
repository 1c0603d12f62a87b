package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.convening.MeetingFilter;
import org.lianxi.meeting.convening.MeetingLine;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.place.CompoundFilter;
import org.lianxi.web.security.SignedIn;

/** The meetings that the reader may see, a page at a time, by state and compound. */
@Named
@RequestScoped
public class MeetingListPage {

    @Inject
    private MeetingViews meetings;

    @Inject
    private CompoundFilter compounds;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<MeetingLine> found;

    /** Reads the list before anything is written. */
    public void load() {
        found = meetings.page(signedIn.person(), filter(), PageRequest.page(PageNumber.in(asked)));
    }

    /** What the filter leaves. */
    public Page<MeetingLine> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !MeetingStates.of(getState()).isEmpty() || compounds.isChosen();
    }

    public boolean isMayPlan() {
        return !permissions.communities(signedIn.person(), Action.PLAN_MEETING).isEmpty();
    }

    public boolean isMayPlanStreet() {
        return !permissions.streets(signedIn.person(), Action.PLAN_MEETING).isEmpty();
    }

    /** The choices of the filter by state: the two groups, then each state. */
    public List<SelectItem> getStates() {
        ResourceBundle texts = Texts.of("meeting", signedIn.locale());
        return MeetingStates.choices().stream()
                .map(choice -> new SelectItem(choice.value(), texts.getString(choice.key())))
                .toList();
    }

    private MeetingFilter filter() {
        return new MeetingFilter(MeetingStates.of(getState()), Set.of(), compounds.chosen());
    }

    public String getState() {
        return asked.find("state").orElse("");
    }
}
