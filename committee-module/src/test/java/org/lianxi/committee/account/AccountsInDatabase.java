package org.lianxi.committee.account;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.session.SessionId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Accounts in a database, and the use cases that are asked of them. */
abstract class AccountsInDatabase {

    static final String PASSWORD = "Yunling-2026";
    static final FirstAdministratorDraft FIRST = new FirstAdministratorDraft("云岭市", "系统管理员", "admin", PASSWORD);
    static final SessionId SESSION = new SessionId("the one in the hand");
    static final Duration LOCK = Duration.ofMinutes(15);

    static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    final PlainPasswords passwords = new PlainPasswords();
    final RecordedActs acts = new RecordedActs();
    final GivenOrganisations organisations = new GivenOrganisations();
    final GivenMandates mandates = new GivenMandates(clock);
    final GivenPermissions permissions = new GivenPermissions();
    final GivenAccountSettings settings = new GivenAccountSettings();
    final EndedSessions sessions = new EndedSessions();
    final KnownCodes secondFactors = new KnownCodes();
    final PersonId administrator = person("系统管理员");
    final PersonId person = person("清溪社区党组织书记");

    @BeforeEach
    void begin_without_an_account() {
        DATABASE.sql("delete from committee_linked_subject");
        DATABASE.sql("delete from committee_account");
        DATABASE.sql("delete from committee_sign_in_failure");
        permissions.allow(administrator, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
    }

    AccountLine line(PersonId by) {
        return reading(each -> each.get(by, person));
    }

    <T> T reading(Function<AccountViews, T> read) {
        return DATABASE.call(em -> read.apply(new ReadingAccounts(
                permissions, new JpaAccounts(em), new JpaAccountList(em), secondFactors, settings, clock, acts)));
    }

    void lift(PersonId by) {
        DATABASE.run(em -> new LiftingLock(permissions, new JpaAccounts(em), clock, acts).lift(by, person));
    }

    SignInResult signIn(LinkedSubject subject) {
        return DATABASE.call(
                em -> new SigningInLinkedSubject(new JpaAccounts(em), secondFactors, acts).signIn(subject, false));
    }

    void link(PersonId whose, LinkedSubject subject) {
        DATABASE.run(em -> new LinkingSignIn(new JpaAccounts(em), clock, acts).link(whose, subject));
    }

    String reset(PersonId whose) {
        return DATABASE.call(em -> new ResettingPassword(
                        permissions, new JpaAccounts(em), passwords, sessions, settings, clock, acts)
                .reset(administrator, whose));
    }

    Set<SignInDuty> due(PersonId whose) {
        return DATABASE.call(em -> new DueSignInDuties(new JpaAccounts(em), mandates, secondFactors, settings, clock)
                .of(whose, SignInManner.LOCAL));
    }

    SignInResult code(String typed) {
        return DATABASE.call(
                em -> new SigningInWithCode(new JpaAccounts(em), secondFactors, clock, acts).signIn(person, typed));
    }

    static String hashOf(PersonId whose) {
        return DATABASE.call(em -> new JpaAccounts(em).get(whose).passwordHash());
    }

    void open(String login) {
        open(person, login, PASSWORD);
    }

    void open(PersonId whose, String login, String password) {
        DATABASE.run(
                em -> new OpeningAccount(permissions, mandates, new JpaAccounts(em), passwords, settings, clock, acts)
                        .open(administrator, new AccountDraft(whose, login, password)));
    }

    void change(String oldPassword, String newPassword) {
        outcome(em -> new ChangingPassword(new JpaAccounts(em), passwords, sessions, settings, clock, acts)
                .change(person, new PasswordChange(oldPassword, newPassword, Optional.of(SESSION))));
    }

    /** As the container does with a refusal that is not to roll back. */
    static void outcome(Consumer<EntityManager> act) {
        Optional<Refusal> refused = DATABASE.call(em -> {
            try {
                act.accept(em);
                return Optional.empty();
            } catch (InvalidInput | AccountLocked refusal) {
                return Optional.of(refusal);
            }
        });
        refused.ifPresent(refusal -> {
            throw refusal;
        });
    }

    SignInResult signIn(String login, String password) {
        return DATABASE.call(em ->
                new SigningIn(new JpaAccounts(em), passwords, secondFactors, clock, acts).signIn(login, password));
    }

    void fail(String login, int times) {
        for (int failure = 0; failure < times; failure++) {
            signIn(login, "wrong");
        }
    }

    Optional<String> offer() {
        return DATABASE.call(em -> new OfferingFirstSetUp(new JpaAccounts(em)).offer());
    }

    PersonId setUp(String token) {
        return setUp(token, FIRST);
    }

    PersonId setUp(String token, FirstAdministratorDraft draft) {
        return DATABASE.call(em -> settingUp(em).setUp(token, draft));
    }

    /** The person it registers is put into the table for the foreign key, as the real register does. */
    SetUpFirstAdministrator settingUp(EntityManager em) {
        return new SettingUpFirstAdministrator(
                new JpaAccounts(em), passwords, organisations, new PersonsInTable(mandates, em), settings, clock, acts);
    }

    PersonId person(String displayName) {
        PersonId id = mandates.enter(displayName);
        DATABASE.run(em -> PersonsInTable.insert(em, id));
        return id;
    }
}
