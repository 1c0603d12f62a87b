package org.lianxi.bpmn.engine;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.joda.time.DateTimeUtils;

/** How we run the engine, in the container and in tests alike. */
final class HouseRules {

    private static final String DEPLOYMENT = "lianxi";
    private static final List<String> MODELS = List.of(
            "processes/matter.bpmn",
            "processes/joint-meeting.bpmn",
            "processes/minutes.bpmn",
            "processes/backfill.bpmn",
            "processes/whistle-call.bpmn",
            "processes/public-notice.bpmn",
            "processes/notice-objection.bpmn",
            "processes/resolution-task.bpmn",
            "processes/evaluation.bpmn",
            "processes/handover.bpmn");

    private HouseRules() {}

    static <C extends ProcessEngineConfigurationImpl> C applyTo(
            C configuration, EngineSettings settings, Map<Object, Object> steps) {
        configuration.setProcessEngineName("lianxi");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(steps);
        configuration.setFailedJobRetryTimeCycle(settings.retryTimes());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        configuration.setHistoryCleanupBatchWindowStartTime("01:00+0800");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00+0800");
        switchOffWhatIsNotUsed(configuration);
        return configuration;
    }

    private static void switchOffWhatIsNotUsed(ProcessEngineConfigurationImpl configuration) {
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
    }

    /** Lets the engine live in the product's time. */
    static void setClock(InstantSource clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    /** Deploys the models that differ from their last version; see {@link OldInstances} for instances of older versions. */
    static void deployModels(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name(DEPLOYMENT)
                .enableDuplicateFiltering(true);
        for (String model : MODELS) {
            deployment.addInputStream(model, HouseRules.class.getResourceAsStream("/" + model));
        }
        deployment.deploy();
    }
}
