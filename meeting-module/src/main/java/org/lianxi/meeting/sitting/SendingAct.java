package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.attendance.LeaveMeeting;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.decision.CastVote;
import org.lianxi.meeting.decision.WithdrawVote;
import org.lianxi.meeting.sitting.SentActRepository.Done;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("every act asks for its own")
class SendingAct implements SendAct {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Duration KNOWN = Duration.ofDays(2);

    private final SentActRepository sent;
    private final CastVote castVote;
    private final WithdrawVote withdrawVote;
    private final SignInToMeeting signIn;
    private final LeaveMeeting leave;
    private final InstantSource clock;

    @Inject
    SendingAct(
            SentActRepository sent,
            CastVote castVote,
            WithdrawVote withdrawVote,
            SignInToMeeting signIn,
            LeaveMeeting leave,
            InstantSource clock) {
        this.sent = sent;
        this.castVote = castVote;
        this.withdrawVote = withdrawVote;
        this.signIn = signIn;
        this.leave = leave;
        this.clock = clock;
    }

    @Override
    public Instant send(PersonId by, String key, SentAct act) {
        boolean isVote = act.sort() == SentAct.Sort.VOTE;
        Input.check()
                .that(KEY.matcher(key).matches(), "key", "key-malformed")
                .that(
                        act.item().isPresent() || !(isVote || act.sort() == SentAct.Sort.WITHDRAW_VOTE),
                        "item",
                        "input-required")
                .that(act.choice().isPresent() || !isVote, "choice", "input-required")
                .orRefuse();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Done done = new Done(digest(act), now);
        if (!sent.take(by, key, done)) {
            return again(by, key, done);
        }
        act(by, act);
        sent.forgetBefore(now.minus(KNOWN));
        return now;
    }

    private Instant again(PersonId by, String key, Done wanted) {
        Done before = sent.find(by, key).orElse(wanted);
        if (!before.digest().equals(wanted.digest())) {
            throw new KeyUsedOtherwise(key);
        }
        return before.at();
    }

    private void act(PersonId by, SentAct act) {
        switch (act.sort()) {
            case VOTE ->
                castVote.cast(by, act.item().orElseThrow(), act.choice().orElseThrow(), act.reason());
            case WITHDRAW_VOTE -> withdrawVote.withdraw(by, act.item().orElseThrow());
            case SIGN_IN -> signIn.signIn(by, act.meeting());
            case LEAVE -> leave.leave(by, act.meeting());
        }
    }

    private static String digest(SentAct act) {
        try {
            byte[] text = act.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
