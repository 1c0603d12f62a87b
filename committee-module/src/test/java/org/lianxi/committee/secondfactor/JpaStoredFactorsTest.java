package org.lianxi.committee.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** From the first look at the secret to the last recovery code, on the real tables. */
class JpaStoredFactorsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final byte[] KEY = new byte[32];
    private static final SecondFactorKey KNOWN_KEY = KEY::clone;

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final PersonId person = person();

    @Test
    void show_the_same_secret_until_a_code_of_it_is_typed() {
        EnrolmentOffer first = begin();

        assertThat(begin()).isEqualTo(first);
        assertThat(first.address())
                .isEqualTo("otpauth://totp/Lianxi:leader1?secret=" + first.secret() + "&issuer=Lianxi");
        assertThatThrownBy(() -> confirm("000000")).isInstanceOf(InvalidInput.class);
        assertThat(isEnrolled()).isFalse();
        assertThat(confirm(codeNow())).hasSize(8).doesNotHaveDuplicates();
        assertThat(isEnrolled()).isTrue();
        assertThatThrownBy(this::begin).isInstanceOf(SecondFactorExists.class);
        assertThat(acts.names()).containsExactly("SecondFactorEnrolled");
    }

    @Test
    void take_each_code_once() {
        enrol();
        assertThat(accepts(codeNow())).isFalse();
        clock.pass(Duration.ofSeconds(30));
        String code = codeNow();

        assertThat(accepts(code)).isTrue();
        assertThat(accepts(code)).isFalse();
        clock.pass(Duration.ofSeconds(30));
        assertThat(accepts(code)).isFalse();
        assertThat(accepts(codeNow())).isTrue();
    }

    @Test
    void take_each_recovery_code_once_however_it_is_typed() {
        List<String> codes = enrol();

        assertThat(accepts(codes.get(0).toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(accepts(codes.get(0))).isFalse();
        assertThat(accepts(codes.get(1))).isTrue();
        assertThat(acts.names()).containsExactly("SecondFactorEnrolled", "RecoveryCodeUsed", "RecoveryCodeUsed");
    }

    @Test
    void do_not_open_without_the_key_nor_in_the_row_of_another() {
        String secret = begin().secret();
        String sealed = sealed();

        assertThat(sealed).doesNotContain(secret);
        assertThatThrownBy(() -> new Seal(new byte[] {1, 2, 3})).isInstanceOf(IllegalStateException.class);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        assertThatThrownBy(() -> new Seal(otherKey).open(person.value(), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(KEY).open(person().value(), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void are_gone_with_their_recovery_codes_once_removed() {
        List<String> codes = enrol();

        DATABASE.run(em -> checked(em).remove(person));

        assertThat(isEnrolled()).isFalse();
        assertThat(accepts(codes.get(0))).isFalse();
        assertThat(begin().secret()).isNotEmpty();
    }

    private List<String> enrol() {
        begin();
        return confirm(codeNow());
    }

    private EnrolmentOffer begin() {
        return DATABASE.call(
                em -> new BeginningEnrolment(new JpaStoredFactors(em), KNOWN_KEY).begin(person, "leader1"));
    }

    private List<String> confirm(String code) {
        return DATABASE.call(
                em -> new ConfirmingEnrolment(new JpaStoredFactors(em), KNOWN_KEY, clock, acts).confirm(person, code));
    }

    private boolean accepts(String code) {
        return DATABASE.call(em -> checked(em).accepts(person, code));
    }

    private boolean isEnrolled() {
        return DATABASE.call(em -> checked(em).isEnrolled(person)
                && checked(em).enrolledAmong(List.of(person)).equals(Set.of(person)));
    }

    private CheckedFactors checked(EntityManager em) {
        return new CheckedFactors(new JpaStoredFactors(em), KNOWN_KEY, clock, acts);
    }

    private String codeNow() {
        byte[] secret = DATABASE.call(
                em -> new JpaStoredFactors(em).find(person).orElseThrow().secret(new Seal(KEY)));
        return new Totp(secret).code(Totp.step(clock.instant()));
    }

    private String sealed() {
        return DATABASE.call(em -> em.createNativeQuery(
                        "select sealed_secret from committee_second_factor where person_id = '" + person + "'")
                .getSingleResult()
                .toString());
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }
}
