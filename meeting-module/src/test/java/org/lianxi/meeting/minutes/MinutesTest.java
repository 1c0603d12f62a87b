package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.committee.organisation.Party.OWNERS;
import static org.lianxi.committee.organisation.Party.PROPERTY_SERVICE;
import static org.lianxi.committee.organisation.Party.RESIDENTS_COMMITTEE;
import static org.lianxi.meeting.minutes.SomeMinutes.DELEGATE;
import static org.lianxi.meeting.minutes.SomeMinutes.LIMIT;
import static org.lianxi.meeting.minutes.SomeMinutes.PARTY_SECRETARY;
import static org.lianxi.meeting.minutes.SomeMinutes.SECRETARY;
import static org.lianxi.meeting.minutes.SomeMinutes.TEXT;
import static org.lianxi.meeting.minutes.SomeMinutes.THURSDAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.numbering.DocumentNumber;

class MinutesTest {

    private static final Instant BEFORE_LIMIT = LIMIT.minusMillis(1);

    @Test
    void begin_as_a_draft_that_nobody_can_sign() {
        Minutes minutes = SomeMinutes.drafted().build();

        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        assertThatThrownBy(() ->
                        minutes.answer(SomeMinutes.seat(OWNERS), Answer.signed(minutes.hash()), DELEGATE, THURSDAY))
                .isInstanceOf(MinutesNotAwaiting.class);
    }

    @Test
    void await_every_party_once_sent() {
        Minutes minutes = SomeMinutes.sent().build();

        assertThat(minutes.state()).isEqualTo(MinutesState.COUNTERSIGNING);
        assertThat(minutes.awaited()).containsExactlyInAnyOrder(RESIDENTS_COMMITTEE, OWNERS, PROPERTY_SERVICE);
        assertThat(minutes.countersignBy()).contains(LIMIT);
    }

    @Test
    void cannot_be_sent_twice() {
        Minutes minutes = SomeMinutes.sent().build();

        assertThatThrownBy(() -> minutes.send(THURSDAY, LIMIT)).isInstanceOf(MinutesNotDraft.class);
    }

    @Test
    void keep_who_signed_which_text_and_when() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS).build();

        Signature signature = minutes.signatureOf(SomeMinutes.seat(OWNERS));
        assertThat(signature.state()).isEqualTo(SignatureState.SIGNED);
        assertThat(signature.answeredBy()).contains(DELEGATE);
        assertThat(signature.answeredAt()).contains(THURSDAY);
        assertThat(signature.signedHash()).contains(TextHash.of(TEXT));
    }

    @Test
    void refuse_a_signature_under_a_text_that_is_no_longer_theirs() {
        Minutes minutes = SomeMinutes.sent().build();
        TextHash read = minutes.hash();
        minutes.edit(TEXT + "。", SECRETARY, THURSDAY);
        minutes.send(THURSDAY, LIMIT);

        assertThatThrownBy(() -> minutes.answer(SomeMinutes.seat(OWNERS), Answer.signed(read), DELEGATE, THURSDAY))
                .isInstanceOf(MinutesTextChanged.class);
        assertThat(minutes.awaited()).contains(OWNERS);
    }

    @Test
    void refuse_a_refusal_of_a_text_that_is_no_longer_theirs() {
        Minutes minutes = SomeMinutes.sent().build();

        assertThatThrownBy(() -> minutes.answer(
                        SomeMinutes.seat(OWNERS), Answer.refused(TextHash.of("another"), "reason"), DELEGATE, THURSDAY))
                .isInstanceOf(MinutesTextChanged.class);
    }

    @Test
    void refuse_a_second_answer_of_the_same_party() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS).build();

        assertThatThrownBy(() -> minutes.answer(
                        SomeMinutes.seat(OWNERS), Answer.refused(minutes.hash(), "changed"), DELEGATE, THURSDAY))
                .isInstanceOf(PartyHasAnswered.class);
    }

    @Test
    void are_not_ready_while_a_party_is_awaited() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS, PROPERTY_SERVICE).build();

        assertThat(minutes.state()).isEqualTo(MinutesState.COUNTERSIGNING);
        assertThatThrownBy(minutes::requireReadyToIssue).isInstanceOf(MinutesNotReady.class);
    }

    @Test
    void are_ready_when_the_last_party_has_answered_even_if_one_refused() {
        Minutes minutes = SomeMinutes.sent()
                .signedBy(OWNERS, RESIDENTS_COMMITTEE)
                .refusedBy(PROPERTY_SERVICE)
                .build();

        assertThat(minutes.state()).isEqualTo(MinutesState.READY_TO_ISSUE);
        assertThat(minutes.refusing()).containsExactly(SomeMinutes.seat(PROPERTY_SERVICE));
    }

    @Test
    void void_every_answer_when_one_letter_is_changed_and_say_how_many() {
        Minutes minutes =
                SomeMinutes.sent().signedBy(OWNERS).refusedBy(PROPERTY_SERVICE).build();

        int voided = minutes.edit(TEXT + " ", SECRETARY, THURSDAY);

        assertThat(voided).isEqualTo(2);
        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.awaited()).hasSize(3);
        assertThat(minutes.hash()).isEqualTo(TextHash.of(TEXT + " "));
    }

    @Test
    void void_answers_also_when_they_only_waited_to_be_issued() {
        Minutes minutes = SomeMinutes.sent().signedByAll().build();

        int voided = minutes.edit("anders", SECRETARY, THURSDAY);

        assertThat(voided).isEqualTo(3);
        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
    }

    @Test
    void void_nothing_when_the_same_text_is_saved_again() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS).build();

        int voided = minutes.edit(TEXT, SECRETARY, THURSDAY);

        assertThat(voided).isZero();
        assertThat(minutes.state()).isEqualTo(MinutesState.COUNTERSIGNING);
        assertThat(minutes.signatureOf(SomeMinutes.seat(OWNERS)).state()).isEqualTo(SignatureState.SIGNED);
    }

    @Test
    void never_take_silence_for_a_signature() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS).build();

        minutes.closeCountersigning(LIMIT);

        assertThat(minutes.signatureOf(SomeMinutes.seat(RESIDENTS_COMMITTEE)).state())
                .isEqualTo(SignatureState.NO_REPLY);
        assertThat(minutes.signatureOf(SomeMinutes.seat(RESIDENTS_COMMITTEE))
                        .state()
                        .isSigned())
                .isFalse();
        assertThat(minutes.signatureOf(SomeMinutes.seat(OWNERS)).state()).isEqualTo(SignatureState.SIGNED);
        assertThat(minutes.state()).isEqualTo(MinutesState.READY_TO_ISSUE);
    }

    @Test
    void refuse_to_close_the_round_before_its_limit() {
        Minutes minutes = SomeMinutes.sent().build();

        assertThatThrownBy(() -> minutes.closeCountersigning(BEFORE_LIMIT))
                .isInstanceOfSatisfying(CountersigningStillOpen.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(LIMIT));
    }

    @Test
    void accept_an_answer_after_the_limit_as_long_as_the_round_is_not_closed() {
        Minutes minutes = SomeMinutes.sent().build();

        minutes.answer(SomeMinutes.seat(OWNERS), Answer.signed(minutes.hash()), DELEGATE, LIMIT.plusSeconds(1));

        assertThat(minutes.signatureOf(SomeMinutes.seat(OWNERS)).state()).isEqualTo(SignatureState.SIGNED);
    }

    @Test
    void report_missing_answers_once_and_not_before_the_limit() {
        Minutes minutes = SomeMinutes.sent().signedBy(OWNERS).build();

        assertThat(minutes.reportMissing(BEFORE_LIMIT)).isEmpty();
        assertThat(minutes.reportMissing(LIMIT)).containsExactlyInAnyOrder(RESIDENTS_COMMITTEE, PROPERTY_SERVICE);
        assertThat(minutes.reportMissing(LIMIT.plusSeconds(60))).isEmpty();
    }

    @Test
    void report_missing_answers_again_in_a_new_round() {
        Minutes minutes = SomeMinutes.sent().build();
        minutes.reportMissing(LIMIT);
        minutes.edit("neu", SECRETARY, LIMIT);
        Instant later = LIMIT.plusSeconds(86_400);
        minutes.send(LIMIT, later);

        assertThat(minutes.reportMissing(later)).hasSize(3);
    }

    @Test
    void never_change_once_issued() {
        Minutes minutes = SomeMinutes.sent().signedByAll().issued().build();

        assertThatThrownBy(() -> minutes.edit("x", SECRETARY, LIMIT)).isInstanceOf(MinutesAlreadyIssued.class);
        assertThatThrownBy(() -> minutes.send(LIMIT, LIMIT)).isInstanceOf(MinutesNotDraft.class);
        assertThatThrownBy(() -> minutes.closeCountersigning(LIMIT)).isInstanceOf(MinutesNotAwaiting.class);
        assertThatThrownBy(() -> minutes.issue(new DocumentNumber(2026, 2), PARTY_SECRETARY, LIMIT))
                .isInstanceOf(MinutesAlreadyIssued.class);
        assertThat(minutes.text()).isEqualTo(TEXT);
        assertThat(minutes.number()).contains(new DocumentNumber(2026, 1));
    }

    @Test
    void find_the_one_party_that_a_delegate_speaks_for() {
        Minutes minutes = SomeMinutes.sent().build();

        assertThat(minutes.seatOf(List.of(delegateOf("OC-1")), Optional.empty()))
                .contains(SomeMinutes.seat(OWNERS));
        assertThat(minutes.seatOf(List.of(delegateOf("OC-9")), Optional.empty()))
                .isEmpty();
    }

    @Test
    void let_two_hats_answer_only_for_the_party_that_the_notice_lists() {
        Minutes minutes = SomeMinutes.sent().build();
        List<Mandate> twoHats = List.of(delegateOf("RC-1"), delegateOf("PSC-1"));

        assertThat(minutes.seatOf(twoHats, Optional.empty())).isEmpty();
        assertThat(minutes.seatOf(twoHats, Optional.of(SomeMinutes.seat(PROPERTY_SERVICE))))
                .contains(SomeMinutes.seat(PROPERTY_SERVICE));
        assertThat(minutes.seatOf(twoHats, Optional.of(SomeMinutes.seat(OWNERS))))
                .isEmpty();
    }

    private static Mandate delegateOf(String organisation) {
        return new Mandate(
                MandateId.fresh(),
                DELEGATE,
                Post.PARTY_DELEGATE,
                new OrganisationId(organisation),
                THURSDAY,
                Optional.empty());
    }
}
