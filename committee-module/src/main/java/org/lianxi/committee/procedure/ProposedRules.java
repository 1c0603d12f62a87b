package org.lianxi.committee.procedure;

class ProposedRules implements RulesOfProcedure {

    @Override
    public ParameterVersion version(Parameter parameter) {
        return ParameterVersion.usual(parameter);
    }
}
