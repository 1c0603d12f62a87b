package org.lianxi.committee.ownersvote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may vote for others, and for how many. DOMAIN §4.5.5, CFG-30.
 *
 * @param max most owners for whom one proxy votes
 * @param forbidsServiceStaff whether the property service's staff may not (SOD-05)
 */
public record ProxyRule(int max, boolean forbidsServiceStaff) {

    /** What is wrong with a proxy. */
    public enum Fault {
        /** The written authorisation is missing. */
        NO_AUTHORITY,
        /** The proxy works for the property service. */
        SERVICE_STAFF,
        /** The proxy votes for more owners than one may. */
        TOO_MANY
    }

    /** Counts for whom each proxy votes, in the order of the ballots: the first ones stand, those beyond the limit do not. */
    public Watch watch() {
        return new Watch(this);
    }

    /** The proxies seen so far. */
    public static final class Watch {

        private final ProxyRule rule;
        private final Map<OwnerKey, Integer> votesFor = new HashMap<>();

        private Watch(ProxyRule rule) {
            this.rule = rule;
        }

        /** What is wrong with the proxy of the next ballot, if anything; only what is in order uses up the limit. */
        public Optional<Fault> next(Proxy proxy) {
            if (!proxy.hasWrittenAuthority()) {
                return Optional.of(Fault.NO_AUTHORITY);
            }
            if (rule.forbidsServiceStaff && proxy.isServiceStaff()) {
                return Optional.of(Fault.SERVICE_STAFF);
            }
            int owners = votesFor.merge(proxy.key(), 1, Integer::sum);
            return owners > rule.max ? Optional.of(Fault.TOO_MANY) : Optional.empty();
        }
    }
}
