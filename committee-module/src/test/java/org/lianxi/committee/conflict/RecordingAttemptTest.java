package org.lianxi.committee.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.RecordedActs;

class RecordingAttemptTest {

    private final RecordedActs acts = new RecordedActs();

    @Test
    void is_not_undone_with_what_the_refusal_undoes() {
        assertThat(RecordingAttempt.class.getAnnotation(Transactional.class).value())
                .isEqualTo(TxType.REQUIRES_NEW);
    }

    @Test
    void enters_who_tried_what_and_by_which_rule_it_was_refused() {
        new RecordingAttempt(acts)
                .record(new AttemptRejected(
                        new PersonId("secretary"),
                        "VerifyTask",
                        new Subject("task", "task-1"),
                        new OrganisationId("CM-2"),
                        SodRule.SOD_01,
                        "CSE-2"));

        assertThat(acts.last().by()).contains(new PersonId("secretary"));
        assertThat(acts.last().details())
                .containsEntry("attempt", "VerifyTask")
                .containsEntry("rule", "SOD-01")
                .containsEntry("because", "CSE-2");
    }
}
