package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.secondfactor.SecondFactors;

@ApplicationScoped
@Transactional
class ReadingAccounts implements AccountViews {

    private static final int MOST_PERSONS = 20;
    private static final int MOST_LINES = 101;

    private final Permissions permissions;
    private final Accounts accounts;
    private final AccountList list;
    private final SecondFactors secondFactors;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ReadingAccounts(
            Permissions permissions,
            Accounts accounts,
            AccountList list,
            SecondFactors secondFactors,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.list = list;
        this.secondFactors = secondFactors;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    @NoPermissionNeeded("everybody sees the own account")
    public OwnAccountView own(PersonId by) {
        Account account = accounts.get(by);
        return new OwnAccountView(
                account.login().value(),
                secondFactors.isEnrolled(by),
                new SecondFactorNeed(settings).isExempt(account),
                accounts.isLinked(by));
    }

    @Override
    public Page<AccountLine> page(PersonId by, AccountFilter filter, PageRequest request) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        Page<AccountLine> page = Page.of(lines(list.page(filter, request)), request);
        wasRead(by, filter, "page", Integer.toString(request.number()));
        return page;
    }

    @Override
    public List<AccountLine> after(PersonId by, AccountFilter filter, String login, int most) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        List<AccountLine> lines = lines(list.after(filter, login, Math.min(most, MOST_LINES)));
        wasRead(by, filter, "after", login);
        return lines;
    }

    /** One entry for the list that was shown. */
    private void wasRead(PersonId by, AccountFilter filter, String place, String where) {
        Map<String, String> asked = new TreeMap<>(Map.of(place, where));
        if (!filter.text().isBlank()) {
            asked.put("text", filter.text().strip());
        }
        filter.state().ifPresent(state -> asked.put("state", state.name()));
        acts.fire(PersonalDataRead.of(by, PersonalData.ACCOUNTS, asked));
    }

    @Override
    public AccountLine get(PersonId by, PersonId person) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        AccountRow row = list.find(person).orElseThrow(() -> new UnknownAccount(person));
        AccountLine line = lines(List.of(row)).get(0);
        if (!person.equals(by)) {
            acts.fire(PersonalDataRead.of(
                    by, PersonalData.ACCOUNTS, new Subject("account", person.value()), Optional.empty()));
        }
        return line;
    }

    @Override
    public List<PersonView> withoutAccount(PersonId by, String text) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        List<PersonView> found = list.withoutAccount(text, MOST_PERSONS);
        acts.fire(PersonalDataRead.of(by, PersonalData.PERSONS, Map.of("title", text.strip())));
        return found;
    }

    private List<AccountLine> lines(List<AccountRow> rows) {
        List<PersonId> persons = rows.stream().map(AccountRow::person).toList();
        Map<PersonId, List<Post>> posts = list.posts(persons, clock.instant());
        Map<String, Instant> locks =
                list.locks(rows.stream().map(AccountRow::login).toList(), clock.instant());
        Set<PersonId> enrolled = secondFactors.enrolledAmong(persons);
        return rows.stream()
                .map(row -> new AccountLine(
                        row.person(),
                        row.displayName(),
                        row.login(),
                        posts.getOrDefault(row.person(), List.of()),
                        row.state(),
                        enrolled.contains(row.person()),
                        row.isLinked(),
                        Optional.ofNullable(locks.get(row.login())),
                        row.version()))
                .toList();
    }
}
