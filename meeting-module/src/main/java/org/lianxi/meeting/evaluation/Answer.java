package org.lianxi.meeting.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer. Nothing leads from it to a slip: its id is random and not in the order of time, and it knows only its day.
 * It is counted and never shown.
 */
@Entity
@Table(name = "meeting_evaluation_answer")
class Answer {

    @Id
    private String id;

    @Column(name = "evaluation_id")
    private String evaluation;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private Satisfaction level;

    private String reasons;

    private @Nullable Integer satisfaction;

    private @Nullable Integer safety;

    private @Nullable Integer environment;

    private @Nullable Integer civility;

    private @Nullable Integer convenience;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(EvaluationId evaluation, Satisfaction level, Reply reply, LocalDate on) {
        this.id = UUID.randomUUID().toString();
        this.evaluation = evaluation.value();
        this.answeredOn = on;
        this.level = level;
        this.reasons = reply.reasons().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        Map<Degree, Integer> degrees = reply.degrees();
        this.satisfaction = degrees.get(Degree.SATISFACTION);
        this.safety = degrees.get(Degree.SAFETY);
        this.environment = degrees.get(Degree.ENVIRONMENT);
        this.civility = degrees.get(Degree.CIVILITY);
        this.convenience = degrees.get(Degree.CONVENIENCE);
    }

    Satisfaction level() {
        return level;
    }

    String reasons() {
        return reasons;
    }

    Optional<Integer> mark(Degree degree) {
        return Optional.ofNullable(
                switch (degree) {
                    case SATISFACTION -> satisfaction;
                    case SAFETY -> safety;
                    case ENVIRONMENT -> environment;
                    case CIVILITY -> civility;
                    case CONVENIENCE -> convenience;
                });
    }

    EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
