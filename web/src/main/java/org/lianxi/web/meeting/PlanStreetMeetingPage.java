package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.PlanStreetMeeting;
import org.lianxi.meeting.convening.StreetMeetingDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Planning the joint meeting of a street: which compounds sit, and who takes part without a party's vote. */
@Named
@RequestScoped
public class PlanStreetMeetingPage {

    private static final int USUAL_MINUTES = 120;

    @Inject
    private PlanStreetMeeting planStreetMeeting;

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

    private String[] sitting = {};
    private String[] members = {};
    private MeetingType type = MeetingType.REGULAR;
    private String title = "";
    private int plannedMinutes = USUAL_MINUTES;
    private String place = "";

    @SuppressWarnings("NullAway.Init") // not before it was typed, see draft
    private Instant startsAt;

    private @Nullable List<OrganisationId> streets;

    /** Plans, and goes on to the agenda. */
    public String plan() {
        MeetingId meeting = planStreetMeeting.plan(signedIn.person(), draft());
        notices.say("meeting", "planned");
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting;
    }

    private StreetMeetingDraft draft() {
        Input.check()
                .present("type", type)
                .present("startsAt", startsAt)
                .text("place", place, 1, Integer.MAX_VALUE)
                .number("compounds", sitting.length, 1, Integer.MAX_VALUE)
                .orRefuse();
        return new StreetMeetingDraft(
                street().orElseThrow(),
                Stream.of(sitting).map(CompoundId::new).toList(),
                Stream.of(members).map(OrganisationId::new).collect(Collectors.toSet()),
                type,
                title,
                startsAt,
                plannedMinutes,
                place);
    }

    public boolean isPossible() {
        return street().isPresent();
    }

    private Optional<OrganisationId> street() {
        if (streets == null) {
            streets = permissions.streets(signedIn.person(), Action.PLAN_MEETING).stream()
                    .sorted(Comparator.comparing(OrganisationId::value))
                    .toList();
        }
        return streets.stream().findFirst();
    }

    /** The compounds of the street's communities. */
    public List<SelectItem> getCompoundChoices() {
        return compounds.visibleTo(signedIn.person()).stream()
                .filter(each -> street().filter(each.street()::equals).isPresent())
                .sorted(Comparator.comparing(CompoundView::communityName).thenComparing(CompoundView::name))
                .map(each -> new SelectItem(each.id().value(), each.communityName() + " · " + each.name()))
                .toList();
    }

    /** Departments, utilities and communities of the street. */
    public List<SelectItem> getMemberChoices() {
        return Stream.of(
                        OrganisationKind.FUNCTIONAL_DEPARTMENT,
                        OrganisationKind.UTILITY_OPERATOR,
                        OrganisationKind.COMMUNITY)
                .flatMap(kind -> organisations.ofKind(kind).stream())
                .filter(this::isHere)
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    private boolean isHere(OrganisationView organisation) {
        return organisation.street().equals(street())
                || (organisation.street().isEmpty() && organisation.kind() == OrganisationKind.UTILITY_OPERATOR);
    }

    /** The types that a street's meeting can have, each with the time that its notice needs. */
    public List<SelectItem> getTypes() {
        Words words = Words.in(signedIn.locale());
        NoticeLead lead = new NoticeLead(procedures.in(street().orElseThrow(), clock.instant()));
        return Arrays.stream(MeetingType.values())
                .filter(each -> each != MeetingType.EMERGENCY)
                .map(each -> new SelectItem(each, words.fill("plan.type." + each, lead.of(each))))
                .toList();
    }

    public String[] getCompounds() {
        return sitting.clone();
    }

    public void setCompounds(String[] compounds) {
        this.sitting = compounds.clone();
    }

    public String[] getMembers() {
        return members.clone();
    }

    public void setMembers(String[] members) {
        this.members = members.clone();
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
