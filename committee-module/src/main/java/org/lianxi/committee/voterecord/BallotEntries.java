package org.lianxi.committee.voterecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetRow;
import org.lianxi.committee.importing.YesNo;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.Ballot;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.Proxy;
import org.lianxi.committee.ownersvote.ProxyRule;

/**
 * The ballots of a sheet, each found by one unit of its owner. A ballot that cannot count is named and has to be marked as
 * invalid by the counting team: the product never sorts one out in silence.
 */
final class BallotEntries implements Entries {

    private static final int LONGEST = 60;

    private final ImportWords words;
    private final BallotBox box;
    private final Consumer<List<Ballot>> register;
    private final List<Ballot> ballots = new ArrayList<>();

    BallotEntries(Findings findings, ImportWords words, BallotBox box, Consumer<List<Ballot>> register) {
        this.words = words;
        this.box = box;
        this.register = register;
        findings.eachRow(row -> check(row, findings));
    }

    @Override
    public int fresh() {
        return ballots.size();
    }

    @Override
    public int unchanged() {
        return 0;
    }

    @Override
    public void write(IntConsumer entered) {
        register.accept(ballots);
    }

    private void check(SheetRow row, Findings findings) {
        Optional<OwnerKey> owner = owner(row, findings);
        Optional<BallotState> state = state(row, findings);
        boolean isAuthorised = isYes(row, findings, Column.AUTHORITY);
        boolean isStaff = isYes(row, findings, Column.STAFF);
        boolean isServed = isYes(row, findings, Column.SERVED);
        String proxyText = findings.text(row, Column.PROXY);
        if (!proxyText.isEmpty() && !OwnerKey.isPseudonym(proxyText)) {
            findings.wrong(row, Column.PROXY, "owner-not-pseudonymous");
            return;
        }
        if (owner.isEmpty() || state.isEmpty()) {
            return;
        }
        Optional<Proxy> proxy = proxyText.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proxy(new OwnerKey(proxyText), isAuthorised, isStaff));
        if (state.orElseThrow().isParticipating()) {
            proxy.flatMap(box::fault).ifPresent(fault -> name(fault, row, findings));
        }
        ballots.add(new Ballot(owner.orElseThrow(), state.orElseThrow(), proxy, isServed));
    }

    private Optional<OwnerKey> owner(SheetRow row, Findings findings) {
        String building = findings.needed(row, Column.BUILDING, LONGEST);
        String unit = findings.needed(row, Column.UNIT, LONGEST);
        if (building.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<OwnerKey> owner = box.voter(new UnitPlace(building, unit));
        if (owner.isEmpty()) {
            findings.wrong(row, Column.UNIT, "ballot-of-unknown-unit", building, unit);
            return Optional.empty();
        }
        if (!box.mayVote(owner.orElseThrow())) {
            findings.wrong(row, Column.UNIT, "ballot-of-parking-only");
            return Optional.empty();
        }
        Optional<Integer> earlier = box.earlierRow(owner.orElseThrow(), row.number());
        earlier.ifPresent(first -> findings.wrong(row, Column.UNIT, "second-ballot-of-owner", first));
        return earlier.isPresent() ? Optional.empty() : owner;
    }

    private Optional<BallotState> state(SheetRow row, Findings findings) {
        String word = findings.needed(row, Column.BALLOT, LONGEST);
        Optional<BallotState> state = words.constant(word, BallotState.values());
        if (state.isEmpty() && !word.isEmpty()) {
            findings.wrong(row, Column.BALLOT, "import-unknown-word", word);
        }
        return state;
    }

    private boolean isYes(SheetRow row, Findings findings, Column column) {
        String word = findings.text(row, column);
        Optional<YesNo> answer = words.constant(word, YesNo.values());
        if (answer.isEmpty() && !word.isEmpty()) {
            findings.wrong(row, column, "import-unknown-word", word);
        }
        return answer.equals(Optional.of(YesNo.YES));
    }

    private void name(ProxyRule.Fault fault, SheetRow row, Findings findings) {
        switch (fault) {
            case NO_AUTHORITY -> findings.wrong(row, Column.AUTHORITY, "proxy-without-authority");
            case SERVICE_STAFF -> findings.wrong(row, Column.STAFF, "proxy-of-the-service");
            case TOO_MANY -> findings.wrong(row, Column.PROXY, "proxy-for-too-many", box.mostOwnersOfProxy());
        }
    }
}
