package org.lianxi.committee.voterecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.committee.ownersvote.DeemedVote;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.ProxyRule;
import org.lianxi.committee.ownersvote.VoteRules;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** By what a vote is counted: the electorate and the parameters as they stood when it was announced. */
@Embeddable
class FrozenRules {

    private static final List<Parameter> VERSIONED = List.of(
            Parameter.VOTE_COUNT_PARKING,
            Parameter.VOTE_DEEMED,
            Parameter.VOTE_PROXIES,
            Parameter.VOTE_NO_PROPERTY_STAFF,
            Parameter.VOTE_SCOPE);

    @Column(name = "total_heads")
    private int totalHeads;

    @Column(name = "total_area")
    private long totalArea;

    @Column(name = "count_parking")
    private boolean countParking;

    @Enumerated(EnumType.STRING)
    private DeemedVote deemed;

    private boolean warned;

    @Column(name = "proxy_max")
    private int proxyMax;

    @Column(name = "forbid_staff")
    private boolean forbidStaff;

    private String part;

    @Column(name = "rules_version")
    private String rulesVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FrozenRules() {}

    private FrozenRules(RulesOfProcedure rules, VotingPart part, Weight total, boolean isWarned) {
        this.part = part.lines();
        this.totalHeads = total.heads();
        this.totalArea = total.areaCenti();
        this.countParking = rules.ownersVoteCountsParking();
        this.deemed = rules.ownersVoteDeemed();
        this.warned = isWarned;
        this.proxyMax = rules.ownersVoteProxyMax();
        this.forbidStaff = rules.ownersVoteForbidsServiceStaff();
        this.rulesVersion = version(rules);
    }

    /** As of now, for a vote that is not announced. */
    static FrozenRules open(RulesOfProcedure rules) {
        return new FrozenRules(rules, VotingPart.WHOLE, Weight.NONE, false);
    }

    static FrozenRules of(RulesOfProcedure rules, VotingPart part, Weight total, boolean isWarned) {
        return new FrozenRules(rules, part, total, isWarned);
    }

    /** Of each parameter whose word it was, by its first letter, and which version there. */
    private static String version(RulesOfProcedure rules) {
        return VERSIONED.stream()
                .map(rules::version)
                .map(each -> each.origin().name().substring(0, 1) + each.number())
                .collect(Collectors.joining("·", "CFG-30 ", ""));
    }

    Weight total() {
        return new Weight(totalHeads, totalArea);
    }

    boolean countsParking() {
        return countParking;
    }

    VotingPart part() {
        return VotingPart.stored(part);
    }

    DeemedVote deemed() {
        return deemed;
    }

    VoteRules rules(MajorityKind majority) {
        return new VoteRules(majority, new ProxyRule(proxyMax, forbidStaff), deemed, warned);
    }

    FrozenRulesView view() {
        return new FrozenRulesView(
                total(), part().buildings(), countParking, deemed, warned, proxyMax, forbidStaff, rulesVersion);
    }
}
