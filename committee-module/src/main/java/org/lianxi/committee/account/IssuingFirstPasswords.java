package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class IssuingFirstPasswords implements IssueFirstPasswords {

    private final Permissions permissions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    IssuingFirstPasswords(
            Permissions permissions,
            Accounts accounts,
            Passwords passwords,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public List<FirstPassword> issue(PersonId by, AccountBatch batch) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        Instant until = clock.instant().plus(settings.temporaryPasswordValid());
        List<NamedAccount> waiting = accounts.awaitingFirstPassword(batch, clock.instant());
        List<FirstPassword> handedOut = waiting.stream()
                .map(each -> {
                    String password = TemporaryPassword.ofBatch();
                    each.account().lendInBatch(passwords.hashRandom(password), until, batch);
                    return new FirstPassword(
                            each.displayName(), each.account().login().value(), password);
                })
                .toList();
        if (!waiting.isEmpty()) {
            acts.fire(new FirstPasswordsIssued(
                    by,
                    batch,
                    waiting.stream().map(each -> each.account().person()).collect(Collectors.toSet())));
        }
        return handedOut;
    }
}
