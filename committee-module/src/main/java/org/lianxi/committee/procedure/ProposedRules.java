package org.lianxi.committee.procedure;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProposedRules implements RulesOfProcedure {

    @Override
    public ParameterVersion version(Parameter parameter) {
        return ParameterVersion.usual(parameter);
    }
}
