package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.source.RecordMatter;
import org.lianxi.meeting.source.RecordedDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Recording what a resident, the hotline or the platform of the grid has brought up. */
@Named
@RequestScoped
public class RecordMatterPage {

    @Inject
    private RecordMatter recordMatter;

    @Inject
    private Compounds compounds;

    @Inject
    private Permissions permissions;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private MatterOrigin origin = MatterOrigin.RESIDENT;
    private String number = "";
    private String compound = "";
    private @Nullable Instant answerBy;
    private String title = "";
    private String facts = "";
    private String wish = "";
    private MatterCategory category = MatterCategory.OTHER;

    /** Records it, and shows the matter with the number that the resident is given. */
    public String record() {
        Input.check()
                .present("origin", origin)
                .present("category", category)
                .text("compound", compound, 1, 36)
                .orRefuse();
        RecordMatter.Recorded recorded = recordMatter.record(
                signedIn.person(),
                new RecordedDraft(
                        origin,
                        number,
                        new CompoundId(compound),
                        clock.instant(),
                        Optional.ofNullable(answerBy),
                        title,
                        facts,
                        wish,
                        category,
                        Urgency.ORDINARY,
                        0));
        notices.say("matter", recorded.isNew() ? "record.done" : "record.known");
        return "/matter/view.xhtml?faces-redirect=true&id=" + recorded.matter();
    }

    /** Whether the reader records anything. */
    public boolean isMayRecord() {
        return !communities().isEmpty();
    }

    private Set<OrganisationId> communities() {
        return permissions.communities(signedIn.person(), Action.SCREEN_MATTER);
    }

    public List<SelectItem> getCompounds() {
        return communities().stream()
                .flatMap(each -> compounds.inCommunity(each).stream())
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    public List<MatterOrigin> getOrigins() {
        return Arrays.stream(MatterOrigin.values())
                .filter(MatterOrigin::isSheltered)
                .toList();
    }

    public MatterCategory[] getCategories() {
        return MatterCategory.values();
    }

    public MatterOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(MatterOrigin origin) {
        this.origin = origin;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCompound() {
        return compound;
    }

    /** Faces says null when nothing was chosen. */
    public void setCompound(@Nullable String compound) {
        this.compound = compound == null ? "" : compound;
    }

    public @Nullable Instant getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(@Nullable Instant answerBy) {
        this.answerBy = answerBy;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public MatterCategory getCategory() {
        return category;
    }

    public void setCategory(MatterCategory category) {
        this.category = category;
    }
}
