package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.motion.DecideProcedure;
import org.lianxi.meeting.motion.MotionDraft;
import org.lianxi.meeting.motion.MotionKind;
import org.lianxi.meeting.motion.MotionViews;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Writing down how a question of procedure was answered by show of hands. */
@Named
@RequestScoped
public class DecideProcedurePage {

    @Inject
    private DecideProcedure decideProcedure;

    @Inject
    private MotionViews motions;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was chosen, see decide
    private MotionKind kind;

    private String text = "";
    private @Nullable VoteChoice residents;
    private @Nullable VoteChoice owners;
    private @Nullable VoteChoice service;
    private @Nullable VoteChoice chairs;

    /** Keeps the answer, and goes back to the session. */
    public String decide() {
        Input.check().present("kind", kind).orRefuse();
        boolean isCarried = decideProcedure
                .decide(
                        signedIn.person(),
                        meeting.meeting(),
                        new MotionDraft(kind, text, votes(), Optional.ofNullable(chairs)))
                .carried();
        notices.say("meeting", isCarried ? "motion.done.carried" : "motion.done.lost");
        return "/meeting/closeSession.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    private Map<Party, VoteChoice> votes() {
        Map<Party, VoteChoice> said = new EnumMap<>(Party.class);
        Optional.ofNullable(residents).ifPresent(vote -> said.put(Party.RESIDENTS_COMMITTEE, vote));
        Optional.ofNullable(owners).ifPresent(vote -> said.put(Party.OWNERS, vote));
        Optional.ofNullable(service).ifPresent(vote -> said.put(Party.PROPERTY_SERVICE, vote));
        return said;
    }

    /** Whether somebody of the party is in the room. */
    public boolean isVoting(String party) {
        return motions.voting(signedIn.person(), meeting.meeting()).contains(Party.valueOf(party));
    }

    /** For its text. */
    public Party party(String party) {
        return Party.valueOf(party);
    }

    public MotionKind[] getKinds() {
        return MotionKind.values();
    }

    public VoteChoice[] getChoices() {
        return VoteChoice.values();
    }

    /** At a tie the chair says yes or no. */
    public VoteChoice[] getChairChoices() {
        return new VoteChoice[] {VoteChoice.FOR, VoteChoice.AGAINST};
    }

    public MotionKind getKind() {
        return kind;
    }

    public void setKind(MotionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable VoteChoice getResidents() {
        return residents;
    }

    public void setResidents(@Nullable VoteChoice residents) {
        this.residents = residents;
    }

    public @Nullable VoteChoice getOwners() {
        return owners;
    }

    public void setOwners(@Nullable VoteChoice owners) {
        this.owners = owners;
    }

    public @Nullable VoteChoice getService() {
        return service;
    }

    public void setService(@Nullable VoteChoice service) {
        this.service = service;
    }

    public @Nullable VoteChoice getChairs() {
        return chairs;
    }

    public void setChairs(@Nullable VoteChoice chairs) {
        this.chairs = chairs;
    }
}
