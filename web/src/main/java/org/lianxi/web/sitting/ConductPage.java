package org.lianxi.web.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.AdjournSession;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.decision.DeferCause;
import org.lianxi.meeting.decision.DeferItem;
import org.lianxi.meeting.decision.Deferral;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.ReferItem;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.sitting.ConductSession;
import org.lianxi.web.meeting.MeetingPage;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The console of whoever leads the session. */
@Named
@RequestScoped
public class ConductPage {

    /** The name of the buttons that call an item; their value is the item. */
    static final String CALL = "call";

    private static final int USUAL_MINUTES = 3;

    @Inject
    private ConductSession conductSession;

    @Inject
    private AdjournSession adjournSession;

    @Inject
    private ReferItem referItem;

    @Inject
    private DeferItem deferItem;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private int minutes = USUAL_MINUTES;
    private String suspendReason = "";
    private String adjournReason = "";
    private String beyondItem = "";
    private String beyondReason = "";
    private String deferredItem = "";
    private String deferReason = "";
    private DeferCause deferCause = DeferCause.PUT_OFF;
    private @Nullable Party party;
    private @Nullable MatterRoute beyondRoute;

    public String call() {
        AgendaItemId item =
                new AgendaItemId(Optional.ofNullable(request.getParameter(CALL)).orElse(""));
        conductSession.call(signedIn.person(), item);
        return here("conduct.called");
    }

    public String giveFloor() {
        Input.check().that(party != null, "party", "input-required").orRefuse();
        Optional.ofNullable(party)
                .ifPresent(each -> conductSession.giveFloor(signedIn.person(), meeting.meeting(), each, minutes));
        return here("conduct.floor.given");
    }

    public String endFloor() {
        conductSession.takeFloorBack(signedIn.person(), meeting.meeting());
        return here("conduct.floor.ended");
    }

    public String suspend() {
        conductSession.suspend(signedIn.person(), meeting.meeting(), suspendReason);
        return here("conduct.suspended");
    }

    public String resume() {
        conductSession.resume(signedIn.person(), meeting.meeting());
        return here("conduct.resumed");
    }

    /** Ends the meeting early, and shows it. */
    public String adjourn() {
        adjournSession.adjourn(signedIn.person(), meeting.meeting(), adjournReason);
        notices.say("sitting", "conduct.adjourned");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** Makes an item a proposal to those whose it is. */
    public String refer() {
        Input.check()
                .that(!beyondItem.isEmpty(), "beyondItem", "input-required")
                .that(beyondRoute != null, "beyondRoute", "input-required")
                .orRefuse();
        Optional.ofNullable(beyondRoute)
                .ifPresent(
                        route -> referItem.refer(signedIn.person(), new AgendaItemId(beyondItem), route, beyondReason));
        return here("conduct.referred");
    }

    /** Puts an item off to the next meeting. */
    public String defer() {
        Input.check()
                .that(!deferredItem.isEmpty(), "deferredItem", "input-required")
                .orRefuse();
        deferItem.defer(signedIn.person(), new AgendaItemId(deferredItem), new Deferral(deferCause, deferReason));
        return here("conduct.deferred");
    }

    private String here(String notice) {
        notices.say("sitting", notice);
        return "/sitting/conduct.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public Party[] getParties() {
        return Party.values();
    }

    /** Decisions that are still open. */
    public List<SelectItem> getOpenItems() {
        return open(each -> each.item().isVoted());
    }

    /** Everything that is still open. */
    public List<SelectItem> getDeferrableItems() {
        return open(each -> true);
    }

    private List<SelectItem> open(Predicate<ItemDecisionView> which) {
        return meeting.getItems().stream()
                .filter(each -> each.conclusion().isEmpty() && which.test(each))
                .map(each -> new SelectItem(
                        each.item().id().value(),
                        each.item().position() + " · " + each.item().matterTitle()))
                .toList();
    }

    /** Where the meeting may not decide. */
    public List<MatterRoute> getRoutes() {
        return Arrays.stream(MatterRoute.values())
                .filter(each -> each.meetingMay() != MeetingPower.DECIDE && each.meetingMay() != MeetingPower.NONE)
                .toList();
    }

    public DeferCause[] getDeferCauses() {
        return new DeferCause[] {DeferCause.PUT_OFF, DeferCause.NOT_REACHED};
    }

    public boolean isRunning() {
        return meeting.getView().state() == MeetingState.IN_SESSION;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public @Nullable Party getParty() {
        return party;
    }

    public void setParty(@Nullable Party party) {
        this.party = party;
    }

    public String getSuspendReason() {
        return suspendReason;
    }

    public void setSuspendReason(String suspendReason) {
        this.suspendReason = suspendReason;
    }

    public String getAdjournReason() {
        return adjournReason;
    }

    public void setAdjournReason(String adjournReason) {
        this.adjournReason = adjournReason;
    }

    public String getDeferredItem() {
        return deferredItem;
    }

    public void setDeferredItem(@Nullable String deferredItem) {
        this.deferredItem = chosen(deferredItem);
    }

    public String getDeferReason() {
        return deferReason;
    }

    public void setDeferReason(String deferReason) {
        this.deferReason = deferReason;
    }

    public DeferCause getDeferCause() {
        return deferCause;
    }

    public void setDeferCause(DeferCause deferCause) {
        this.deferCause = deferCause;
    }

    public String getBeyondItem() {
        return beyondItem;
    }

    public void setBeyondItem(@Nullable String beyondItem) {
        this.beyondItem = chosen(beyondItem);
    }

    public @Nullable MatterRoute getBeyondRoute() {
        return beyondRoute;
    }

    public void setBeyondRoute(@Nullable MatterRoute beyondRoute) {
        this.beyondRoute = beyondRoute;
    }

    public String getBeyondReason() {
        return beyondReason;
    }

    public void setBeyondReason(String beyondReason) {
        this.beyondReason = beyondReason;
    }

    /** Nothing chosen arrives as nothing at all. */
    private static String chosen(@Nullable String item) {
        return item == null ? "" : item;
    }
}
