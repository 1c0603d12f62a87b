package org.lianxi.committee.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.account.AccountBatch;
import org.lianxi.committee.account.AccountRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

/**
 * Accounts from a sheet, known by the person's role title. Administrators and street leaders get theirs one by one: whoever
 * hands out the first password of somebody could use it first.
 */
final class AccountEntries implements Entries {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LOGIN = 64;

    private final AccountRegister register;
    private final PersonId by;
    private final AccountBatch batch;
    private final Map<String, List<PersonId>> persons;
    private final Set<PersonId> givenByTwo;
    private final Map<PersonId, String> present;
    private final Set<String> taken;
    private final Map<String, Integer> rowOfLogin = new HashMap<>();
    private final Map<PersonId, String> fresh = new LinkedHashMap<>();
    private int unchanged;

    AccountEntries(Findings findings, ImportStock stock, AccountRegister register, PersonId by, AccountBatch batch) {
        this.register = register;
        this.by = by;
        this.batch = batch;
        this.persons = stock.persons(findings.rows().stream()
                .map(row -> findings.text(row, Column.TITLE))
                .distinct()
                .toList());
        List<PersonId> named = persons.values().stream().flatMap(List::stream).toList();
        this.givenByTwo = stock.holders(named, Post::isGivenByTwo);
        this.present = register.logins(named);
        this.taken = register.taken(findings.rows().stream()
                .flatMap(row -> register.login(findings.text(row, Column.LOGIN)).stream())
                .distinct()
                .toList());
        findings.eachRow(row -> check(row, findings));
    }

    @Override
    public int fresh() {
        return fresh.size();
    }

    @Override
    public int unchanged() {
        return unchanged;
    }

    @Override
    public void write(IntConsumer entered) {
        if (!fresh.isEmpty()) {
            register.open(by, fresh, batch, entered);
        }
    }

    private void check(SheetRow row, Findings findings) {
        String title = findings.needed(row, Column.TITLE, LONGEST_TITLE);
        String typed = findings.needed(row, Column.LOGIN, LONGEST_LOGIN);
        Optional<PersonId> person = person(row, findings, title);
        Optional<String> login = register.login(typed);
        if (login.isEmpty() && !typed.isEmpty() && typed.length() <= LONGEST_LOGIN) {
            findings.wrong(row, Column.LOGIN, "login-not-allowed");
        }
        if (person.isEmpty() || login.isEmpty() || !findings.isFirst(row, List.of(title))) {
            return;
        }
        place(row, findings, person.orElseThrow(), login.orElseThrow());
    }

    private Optional<PersonId> person(SheetRow row, Findings findings, String title) {
        List<PersonId> known = persons.getOrDefault(title, List.of());
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        if (!title.isEmpty()) {
            findings.wrong(
                    row, Column.TITLE, known.isEmpty() ? "import-unknown-person" : "import-ambiguous-person", title);
        }
        return Optional.empty();
    }

    private void place(SheetRow row, Findings findings, PersonId person, String login) {
        Optional<String> own = Optional.ofNullable(present.get(person));
        if (own.filter(login::equals).isPresent()) {
            unchanged++;
            return;
        }
        if (own.isPresent()) {
            findings.wrong(row, Column.LOGIN, "import-other-login", own.orElseThrow());
            return;
        }
        if (givenByTwo.contains(person)) {
            findings.wrong(row, Column.TITLE, "import-account-by-hand");
            return;
        }
        Integer above = rowOfLogin.putIfAbsent(login, row.number());
        if (above != null) {
            findings.wrong(row, Column.LOGIN, "import-login-twice", login, above);
        } else if (taken.contains(login)) {
            findings.wrong(row, Column.LOGIN, "login-taken", login);
        } else {
            fresh.put(person, login);
        }
    }
}
