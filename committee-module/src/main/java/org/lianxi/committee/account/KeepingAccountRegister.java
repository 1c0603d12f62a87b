package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class KeepingAccountRegister implements AccountRegister {

    private static final int PIECE = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    KeepingAccountRegister(
            Accounts accounts, Passwords passwords, AccountSettings settings, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Optional<String> login(String typed) {
        return Optional.of(Login.typed(typed)).filter(Login::isAllowed).map(Login::value);
    }

    @Override
    public Map<PersonId, String> logins(Collection<PersonId> persons) {
        return accounts.logins(persons);
    }

    @Override
    public Set<String> taken(Collection<String> logins) {
        return accounts.taken(logins);
    }

    /** The first password of each is known to nobody. */
    @Override
    public void open(PersonId by, Map<PersonId, String> logins, AccountBatch batch, IntConsumer entered) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.temporaryPasswordValid());
        int done = 0;
        for (Map.Entry<PersonId, String> each : logins.entrySet()) {
            String nobodys = passwords.hashRandom(TemporaryPassword.ofBatch());
            Account account = new Account(each.getKey(), new Login(each.getValue()), nobodys, now);
            account.lendInBatch(nobodys, until, batch);
            accounts.addLater(account);
            done++;
            if (done % PIECE == 0 || done == logins.size()) {
                accounts.forget();
                entered.accept(done);
            }
        }
        acts.fire(new AccountsOpened(by, batch, Set.copyOf(logins.keySet())));
    }
}
