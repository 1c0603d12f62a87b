package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.matter.MatterFilter;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.place.CompoundFilter;
import org.lianxi.web.security.SignedIn;

/** The matters that the reader may see, a page at a time, by state and compound. */
@Named
@RequestScoped
public class MatterListPage {

    @Inject
    private MatterViews matters;

    @Inject
    private CompoundFilter compounds;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<MatterLine> found;

    /** Reads the list before anything is written. */
    public void load() {
        found = matters.page(signedIn.person(), filter(), PageRequest.page(PageNumber.in(asked)));
    }

    /** What the filter leaves. */
    public Page<MatterLine> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !MatterStates.of(getState()).isEmpty()
                || compounds.isChosen()
                || isMineOnly()
                || !origins().isEmpty();
    }

    public boolean isMaySubmit() {
        return !permissions.communities(signedIn.person(), Action.SUBMIT_MATTER).isEmpty();
    }

    /** The choices of the filter by state: the two groups, then each state. */
    public List<SelectItem> getStates() {
        ResourceBundle texts = Texts.of("matter", signedIn.locale());
        return MatterStates.choices().stream()
                .map(choice -> new SelectItem(choice.value(), texts.getString(choice.key())))
                .toList();
    }

    /** Whether the reader records what comes from outside. */
    public boolean isMayRecord() {
        return !permissions.communities(signedIn.person(), Action.SCREEN_MATTER).isEmpty();
    }

    /** The choices of the filter by origin. */
    public List<SelectItem> getOrigins() {
        ResourceBundle texts = Texts.of("matter", signedIn.locale());
        return Arrays.stream(MatterOrigin.values())
                .map(each -> new SelectItem(each.name(), texts.getString("origin." + each)))
                .toList();
    }

    public String getOrigin() {
        return asked.find("origin").orElse("");
    }

    private Set<MatterOrigin> origins() {
        return Arrays.stream(MatterOrigin.values())
                .filter(each -> each.name().equals(getOrigin()))
                .collect(Collectors.toSet());
    }

    private MatterFilter filter() {
        return new MatterFilter(MatterStates.of(getState()), Set.of(), compounds.chosen(), isMineOnly(), origins());
    }

    public String getState() {
        return asked.find("state").orElse("");
    }

    /** Whether only what the reader has submitted is shown. */
    public boolean isMineOnly() {
        return asked.find("mine").isPresent();
    }
}
