package org.lianxi.meeting.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody wrote, without what might name people, and apart from the answer it came with. */
@Entity
@Table(name = "meeting_evaluation_remark")
class Remark {

    @Id
    private String id;

    @Column(name = "evaluation_id")
    private String evaluation;

    private String text;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(EvaluationId evaluation, String text) {
        this.id = UUID.randomUUID().toString();
        this.evaluation = evaluation.value();
        this.text = text;
    }

    EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    String text() {
        return text;
    }
}
