package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** Beside a result: the version of the parameter by which it came about. The rules are read once for a page. */
@Named
@RequestScoped
public class RulesUsed {

    @Inject
    private Procedures procedures;

    private final Map<List<Object>, RulesOfProcedure> read = new HashMap<>();

    /** The version that held in a community at the moment whose rules the process keeps. */
    public ParameterVersion of(OrganisationId community, Instant rulesAt, String parameter) {
        return read.computeIfAbsent(List.of(community, rulesAt), key -> procedures.in(community, rulesAt))
                .version(Parameter.valueOf(parameter));
    }
}
