package org.lianxi.committee.voterecord;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.Electorate;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.Proxy;
import org.lianxi.committee.ownersvote.ProxyRule;

/** What the ballots of one sheet are held against: the frozen register, the owners who have voted, the proxies. */
final class BallotBox {

    private final Map<UnitPlace, ExclusiveUnit> units;
    private final Electorate electorate;
    private final ProxyRule rule;
    private final ProxyRule.Watch proxies;
    private final Map<OwnerKey, Integer> rows = new HashMap<>();

    BallotBox(Map<UnitPlace, ExclusiveUnit> units, boolean countParking, ProxyRule rule) {
        this.units = units;
        this.electorate = Electorate.of(units.values(), countParking);
        this.rule = rule;
        this.proxies = rule.watch();
    }

    Optional<OwnerKey> voter(UnitPlace place) {
        return Optional.ofNullable(units.get(place)).map(ExclusiveUnit::voter);
    }

    boolean mayVote(OwnerKey owner) {
        return electorate.of(owner).isPresent();
    }

    /** The row in which this owner has a ballot already; from now on it is this one otherwise. */
    Optional<Integer> earlierRow(OwnerKey owner, int row) {
        return Optional.ofNullable(rows.putIfAbsent(owner, row));
    }

    Optional<ProxyRule.Fault> fault(Proxy proxy) {
        return proxies.next(proxy);
    }

    int mostOwnersOfProxy() {
        return rule.max();
    }
}
