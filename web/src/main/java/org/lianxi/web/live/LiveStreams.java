package org.lianxi.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.session.RecogniseSession;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.sitting.FollowMeeting;
import org.lianxi.meeting.sitting.MeetingChanged;
import org.lianxi.meeting.sitting.MeetingRevisions;

/** The open pages of this server, by meeting. How many there may be is bounded: one that finds no place asks every few seconds. */
@ApplicationScoped
public class LiveStreams {

    private static final int MOST = 3000;
    private static final int MOST_OF_A_SESSION = 12;
    private static final int BEATS_BETWEEN_CHECKS = 3;

    private final Map<MeetingId, Set<LiveStream>> open = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger beats = new AtomicInteger();

    @Inject
    private MeetingRevisions revisions;

    @Inject
    private FollowMeeting followMeeting;

    @Inject
    private RecogniseSession recogniseSession;

    @Inject
    private InstantSource clock;

    /** Whether one more page of this session may listen. */
    boolean hasRoomFor(String containerSession) {
        return size.get() < MOST && ofSession(containerSession).count() < MOST_OF_A_SESSION;
    }

    void add(LiveStream stream) {
        open.computeIfAbsent(stream.listener().meeting(), any -> ConcurrentHashMap.newKeySet())
                .add(stream);
        size.incrementAndGet();
    }

    void forget(LiveStream stream) {
        open.computeIfPresent(stream.listener().meeting(), (meeting, ofMeeting) -> {
            if (ofMeeting.remove(stream)) {
                size.decrementAndGet();
            }
            return ofMeeting.isEmpty() ? null : ofMeeting;
        });
    }

    /** How many pages listen now. */
    int size() {
        return size.get();
    }

    /** What was committed is told at once. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeetingChanged change) {
        tell(change.meeting(), change.revision());
    }

    private void tell(MeetingId meeting, long revision) {
        long now = clock.millis();
        open.getOrDefault(meeting, Set.of()).forEach(stream -> stream.tell(revision, now));
    }

    /** What another server has done is seen in the database, and what this one failed to tell as well. */
    void lookAround() {
        Set<MeetingId> followed = Set.copyOf(open.keySet());
        if (!followed.isEmpty()) {
            revisions.of(followed).forEach(this::tell);
        }
    }

    /** A sign of life; now and then whether who listens is still signed in and may still read the meeting. */
    void beat() {
        all().forEach(LiveStream::beat);
        if (beats.incrementAndGet() % BEATS_BETWEEN_CHECKS == 0) {
            all().filter(stream -> !mayListen(stream.listener())).forEach(LiveStream::end);
        }
    }

    private boolean mayListen(LiveStream.Listener listener) {
        try {
            followMeeting.revision(listener.person(), listener.meeting());
            return listener.registered()
                    .filter(session -> recogniseSession.isLiving(session, listener.person()))
                    .isPresent();
        } catch (Refusal noLonger) {
            return false;
        }
    }

    /** The session is over, and with it every page of it. */
    void endOf(String containerSession) {
        ofSession(containerSession).toList().forEach(LiveStream::end);
    }

    /** The server stops. */
    void endAll() {
        all().forEach(LiveStream::end);
    }

    private Stream<LiveStream> ofSession(String containerSession) {
        return open.values().stream()
                .flatMap(Collection::stream)
                .filter(stream -> stream.listener().containerSession().equals(containerSession));
    }

    private Stream<LiveStream> all() {
        List<LiveStream> now =
                open.values().stream().flatMap(Collection::stream).toList();
        return now.stream();
    }
}
