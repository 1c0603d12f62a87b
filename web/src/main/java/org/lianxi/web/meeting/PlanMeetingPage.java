package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.PlanMeeting;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Planning a meeting. */
@Named
@RequestScoped
public class PlanMeetingPage {

    private static final int USUAL_MINUTES = 90;

    @Inject
    private PlanMeeting planMeeting;

    @Inject
    private Compounds compounds;

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
    private MeetingType type = MeetingType.REGULAR;
    private String title = "";
    private int plannedMinutes = USUAL_MINUTES;
    private String place = "";
    private boolean redProperty;
    private String[] further = {};

    @SuppressWarnings("NullAway.Init") // not before it was typed, see draft
    private Instant startsAt;

    private @Nullable List<CompoundView> mine;

    /** Plans, and goes on to the agenda. */
    public String plan() {
        MeetingId meeting = planMeeting.plan(signedIn.person(), draft());
        notices.say("meeting", "planned");
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting;
    }

    /** What nobody chose makes no command; an empty place is told with it. */
    private MeetingPlanDraft draft() {
        Input.check()
                .text("compound", compound, 1, Integer.MAX_VALUE)
                .present("type", type)
                .present("startsAt", startsAt)
                .text("place", place, 1, Integer.MAX_VALUE)
                .orRefuse();
        return new MeetingPlanDraft(
                new CompoundId(compound), type, title, startsAt, plannedMinutes, place, redProperty, sittingTogether());
    }

    private List<CompoundId> sittingTogether() {
        return Stream.of(further).map(CompoundId::new).toList();
    }

    /** Whether there is another compound that could sit together with the first. */
    public boolean isSeveralPossible() {
        return mine().size() > 1;
    }

    /** The compounds that can sit together with the first; in words of their own, as two boxes of one name are one too many. */
    public List<SelectItem> getFurtherChoices() {
        Words words = Words.in(signedIn.locale());
        return mine().stream()
                .map(one -> new SelectItem(
                        one.id().value(), words.fill("plan.further.item", one.name(), one.communityName())))
                .toList();
    }

    public String[] getFurther() {
        return further.clone();
    }

    public void setFurther(String[] further) {
        this.further = further.clone();
    }

    public boolean isPossible() {
        return !mine().isEmpty();
    }

    public List<SelectItem> getCompounds() {
        return mine().stream()
                .map(one -> new SelectItem(one.id().value(), one.name() + " · " + one.communityName()))
                .toList();
    }

    /** The types, each with the time that its notice needs. */
    public List<SelectItem> getTypes() {
        Words words = Words.in(signedIn.locale());
        NoticeLead lead = new NoticeLead(rules());
        return Stream.of(MeetingType.values())
                .map(each -> new SelectItem(each, words.fill("plan.type." + each, lead.of(each))))
                .toList();
    }

    /** Of the compound that is chosen, else of the first that can be. */
    private RulesOfProcedure rules() {
        return mine().stream()
                .filter(one -> compound.isEmpty() || one.id().value().equals(compound))
                .findFirst()
                .map(one -> procedures.in(one.community(), clock.instant()))
                .orElseGet(RulesOfProcedure::proposed);
    }

    private List<CompoundView> mine() {
        if (mine == null) {
            Set<OrganisationId> communities = permissions.communities(signedIn.person(), Action.PLAN_MEETING);
            mine = compounds.visibleTo(signedIn.person()).stream()
                    .filter(one -> communities.contains(one.community()))
                    .toList();
        }
        return mine;
    }

    public String getCompound() {
        return compound.isEmpty() && mine().size() == 1 ? mine().get(0).id().value() : compound;
    }

    public void setCompound(@Nullable String compound) {
        this.compound = compound == null ? "" : compound;
    }

    public MeetingType getType() {
        return type;
    }

    public void setType(MeetingType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(int plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
    }

    public boolean isRedProperty() {
        return redProperty;
    }

    public void setRedProperty(boolean redProperty) {
        this.redProperty = redProperty;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
