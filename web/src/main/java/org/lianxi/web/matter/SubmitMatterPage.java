package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.SubmitMatter;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Submitting a matter. */
@Named
@RequestScoped
public class SubmitMatterPage {

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    @Inject
    private SubmitMatter submitMatter;

    @Inject
    private Compounds compounds;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    @Inject
    private Procedures procedures;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String compound = "";
    private String organisation = "";
    private String title = "";
    private String facts = "";
    private String wish = "";
    private Integer affectedHouseholds = 0;
    private Urgency urgency = Urgency.ORDINARY;

    @SuppressWarnings("NullAway.Init") // not before it was chosen, see requireChoices
    private MatterCategory category;

    private @Nullable List<Part> files;
    private @Nullable List<CompoundView> visible;
    private @Nullable List<SelectItem> speaksFor;

    /** Submits, and shows the matter. */
    public String submit() {
        MatterId matter = submitMatter.submit(signedIn.person(), draft());
        notices.say("matter", "submitted");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter;
    }

    private MatterDraft draft() {
        requireChoices();
        return new MatterDraft(
                new CompoundId(compound),
                new OrganisationId(organisation),
                title,
                facts,
                wish,
                category,
                urgency,
                affectedHouseholds,
                SentFiles.of("files"));
    }

    /** What nobody chose makes no command; empty texts are told with it, how long they may be says the use case. */
    private void requireChoices() {
        Input.check()
                .text("compound", compound, 1, ANY_LENGTH)
                .text("organisation", organisation, 1, ANY_LENGTH)
                .text("title", title, 1, ANY_LENGTH)
                .text("facts", facts, 1, ANY_LENGTH)
                .text("wish", wish, 1, ANY_LENGTH)
                .present("category", category)
                .present("urgency", urgency)
                .present("affectedHouseholds", affectedHouseholds)
                .orRefuse();
    }

    /** Whether files were sent with a form that comes back: browsers do not keep them. */
    public boolean isFilesLost() {
        return !SentFiles.of("files").isEmpty();
    }

    /** Whether there is a compound to submit for and an organisation to submit in the name of. */
    public boolean isPossible() {
        return !visible().isEmpty() && !getOrganisations().isEmpty();
    }

    public List<SelectItem> getCompounds() {
        return visible().stream()
                .map(one -> new SelectItem(one.id().value(), one.name() + " · " + one.communityName()))
                .toList();
    }

    /** The organisations in which the person holds a post, except as an administrator. */
    public List<SelectItem> getOrganisations() {
        if (speaksFor == null) {
            speaksFor = speaksFor();
        }
        return speaksFor;
    }

    private List<SelectItem> speaksFor() {
        if (permissions.communities(signedIn.person(), Action.SUBMIT_MATTER).isEmpty()) {
            return List.of();
        }
        List<OrganisationId> own = signedIn.posts().stream()
                .filter(mandate -> !mandate.post().isAdministrator())
                .map(Mandate::organisation)
                .distinct()
                .toList();
        Map<OrganisationId, String> names = organisations.names(own);
        return own.stream()
                .map(one -> new SelectItem(one.value(), names.getOrDefault(one, "")))
                .toList();
    }

    /** Where there is only one it needs no choice. */
    public boolean isOneOrganisation() {
        return getOrganisations().size() == 1;
    }

    public MatterCategory[] getCategories() {
        return MatterCategory.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public int getScreeningWithinWorkingDays() {
        return visible().stream()
                .filter(one -> compound.isEmpty() || one.id().value().equals(compound))
                .findFirst()
                .map(one -> procedures.in(one.community(), clock.instant()))
                .orElseGet(RulesOfProcedure::proposed)
                .screeningWithinWorkingDays();
    }

    private List<CompoundView> visible() {
        if (visible == null) {
            visible = compounds.visibleTo(signedIn.person());
        }
        return visible;
    }

    public String getCompound() {
        return compound.isEmpty() && visible().size() == 1
                ? visible().get(0).id().value()
                : compound;
    }

    /** Faces says null when nothing was chosen. */
    public void setCompound(@Nullable String compound) {
        this.compound = compound == null ? "" : compound;
    }

    public String getOrganisation() {
        return organisation.isEmpty() && isOneOrganisation()
                ? getOrganisations().get(0).getValue().toString()
                : organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
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

    public Integer getAffectedHouseholds() {
        return affectedHouseholds;
    }

    /** Faces says null for an empty field, see requireChoices. */
    public void setAffectedHouseholds(Integer affectedHouseholds) {
        this.affectedHouseholds = affectedHouseholds;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public MatterCategory getCategory() {
        return category;
    }

    public void setCategory(MatterCategory category) {
        this.category = category;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
