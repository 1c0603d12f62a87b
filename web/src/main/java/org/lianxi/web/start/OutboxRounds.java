package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.outbox.Announcements;
import org.lianxi.committee.outbox.Letters;
import org.lianxi.committee.outbox.SendMessages;
import org.lianxi.committee.outbox.SendToRobots;
import org.lianxi.committee.outbox.WriteDigests;

/** Every few seconds, sends what waits in the outbox; each morning, writes the digests. */
@ApplicationScoped
public class OutboxRounds {

    private static final int PAUSE_SECONDS = 5;
    private static final int A_DAY_IN_MINUTES = 1440;

    /** [DESIGN] */
    private static final LocalTime DIGEST_AT = LocalTime.of(8, 0);

    @Inject
    private SendMessages sendMessages;

    @Inject
    private SendToRobots sendToRobots;

    @Inject
    private Letters letters;

    @Inject
    private Announcements announcements;

    @Inject
    private WriteDigests writeDigests;

    @Inject
    private InstantSource clock;

    private final TimedJob often = new TimedJob("the outbox");
    private final TimedJob mornings = new TimedJob("the daily digests");

    void startJob() {
        often.startEach(this::send, PAUSE_SECONDS);
        ZonedDateTime now = clock.instant().atZone(WorkingDays.ZONE);
        ZonedDateTime today = now.with(DIGEST_AT);
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        mornings.start(this::digest, (int) Duration.between(now, next).toMinutes() + 1, A_DAY_IN_MINUTES);
    }

    void stopJob() {
        often.stop();
        mornings.stop();
    }

    /** Part by part until nothing is due. */
    private void send() {
        sendToRobots.send(announcements);
        int tried = sendMessages.send(letters);
        while (tried > 0 && !Thread.currentThread().isInterrupted()) {
            tried = sendMessages.send(letters);
        }
    }

    private void digest() {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        String after = writeDigests.write(today, "");
        while (!after.isEmpty()) {
            after = writeDigests.write(today, after);
        }
    }
}
