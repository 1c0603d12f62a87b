package org.lianxi.web.matter;

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
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.matter.MatterFilter;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The matters that the reader may see, a page at a time, by state and compound. */
@Named
@RequestScoped
public class MatterListPage {

    private static final String TICKED = "on";

    @Inject
    private MatterViews matters;

    @Inject
    private Compounds compounds;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    private String state = "";
    private String compound = "";
    private String mine = "";
    private int page = 1;
    private @Nullable Page<MatterLine> found;

    /** Reads the list before anything is written. */
    public void load() {
        found = matters.page(signedIn.person(), filter(), PageRequest.page(page));
    }

    /** What the filter leaves. */
    public Page<MatterLine> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !MatterStates.of(state).isEmpty() || !chosenCompounds().isEmpty() || isMineOnly();
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

    /** The choices of the filter by compound. */
    public List<SelectItem> getCompounds() {
        return compounds.visibleTo(signedIn.person()).stream()
                .map(one -> new SelectItem(one.id().value(), one.name()))
                .toList();
    }

    private MatterFilter filter() {
        return new MatterFilter(MatterStates.of(state), Set.of(), chosenCompounds(), isMineOnly());
    }

    private Set<CompoundId> chosenCompounds() {
        return compound.isEmpty() ? Set.of() : Set.of(new CompoundId(compound));
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getCompound() {
        return compound;
    }

    public void setCompound(@Nullable String compound) {
        this.compound = compound == null ? "" : compound;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(@Nullable String mine) {
        this.mine = mine == null ? "" : mine;
    }

    public boolean isMineOnly() {
        return mine.equals(TICKED);
    }

    public void setMineOnly(boolean mineOnly) {
        this.mine = mineOnly ? TICKED : "";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
