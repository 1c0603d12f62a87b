package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Permissions permissions;
    private final Accounts accounts;
    private final AccountList list;
    private final SecondFactors secondFactors;
    private final AccountSettings settings;
    private final InstantSource clock;

    @Inject
    ReadingAccounts(
            Permissions permissions,
            Accounts accounts,
            AccountList list,
            SecondFactors secondFactors,
            AccountSettings settings,
            InstantSource clock) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.list = list;
        this.secondFactors = secondFactors;
        this.settings = settings;
        this.clock = clock;
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
        return Page.of(lines(list.page(filter, request)), request);
    }

    @Override
    public AccountLine get(PersonId by, PersonId person) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        AccountRow row = list.find(person).orElseThrow(() -> new UnknownAccount(person));
        return lines(List.of(row)).get(0);
    }

    @Override
    public List<PersonView> withoutAccount(PersonId by, String text) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        return list.withoutAccount(text, MOST_PERSONS);
    }

    private List<AccountLine> lines(List<AccountRow> rows) {
        List<PersonId> persons = rows.stream().map(AccountRow::person).toList();
        Map<PersonId, List<Post>> posts = list.posts(persons, clock.instant());
        Set<PersonId> enrolled = secondFactors.enrolledAmong(persons);
        return rows.stream()
                .map(row -> new AccountLine(
                        row.person(),
                        row.displayName(),
                        row.login(),
                        posts.getOrDefault(row.person(), List.of()),
                        row.state(),
                        enrolled.contains(row.person()),
                        row.isLinked()))
                .toList();
    }
}
