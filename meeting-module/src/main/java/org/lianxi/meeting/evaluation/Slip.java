package org.lianxi.meeting.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That there is a slip, and whether it was used: neither by whom nor when, and nothing of what was answered. */
@Entity
@Table(name = "meeting_evaluation_slip")
class Slip {

    @Id
    @Column(name = "token_digest")
    private String digest;

    @Column(name = "evaluation_id")
    private String evaluation;

    private boolean used;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Slip() {}

    Slip(EvaluationToken token, EvaluationId evaluation) {
        this.digest = token.digest();
        this.evaluation = evaluation.value();
    }

    void use() {
        if (used) {
            throw new SlipUsed();
        }
        used = true;
    }

    boolean isOf(EvaluationToken token) {
        return digest.equals(token.digest());
    }

    boolean isUsed() {
        return used;
    }

    EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }
}
