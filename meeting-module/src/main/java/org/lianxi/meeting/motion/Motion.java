package org.lianxi.meeting.motion;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.Adoption;
import org.lianxi.meeting.decision.ProceduralResult;
import org.lianxi.meeting.decision.VoteChoice;

/** A question of procedure and its votes. Nothing about it ever changes. */
@Entity
@Table(name = "meeting_motion")
class Motion {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private String meeting;

    @Enumerated(EnumType.STRING)
    private MotionKind kind;

    private String text;

    private String votes;

    @Enumerated(EnumType.STRING)
    @Column(name = "chairs_vote")
    private @Nullable VoteChoice chairs;

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_rule")
    private QuorumRule quorumRule;

    private int present;

    private int listed;

    @Column(name = "recorded_by")
    @SuppressWarnings("UnusedVariable") // who said so is in the audit trail too
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Motion() {}

    Motion(
            MeetingId meeting,
            MotionDraft draft,
            ProceduralResult result,
            QuorumResult quorum,
            PersonId by,
            Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.kind = draft.kind();
        this.text = draft.text().strip();
        this.votes = new TreeMap<>(draft.votes())
                .entrySet().stream()
                        .map(vote -> vote.getKey() + "=" + vote.getValue())
                        .collect(Collectors.joining(","));
        this.chairs = result.chairs().orElse(null);
        this.quorumRule = quorum.rule();
        this.present = quorum.present();
        this.listed = quorum.listed();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    MotionView view() {
        Map<Party, VoteChoice> cast = Stream.of(votes.split(",", -1))
                .map(vote -> vote.split("=", 2))
                .filter(vote -> vote.length == 2)
                .collect(Collectors.toMap(vote -> Party.valueOf(vote[0]), vote -> VoteChoice.valueOf(vote[1])));
        return new MotionView(
                kind,
                text,
                cast,
                Adoption.ofProcedure(cast.values(), Optional.ofNullable(chairs)),
                new MotionView.Quorum(quorumRule, present, listed),
                recordedAt);
    }
}
