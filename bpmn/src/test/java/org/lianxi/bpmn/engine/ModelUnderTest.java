package org.lianxi.bpmn.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as a file, parsed without an engine. */
public final class ModelUnderTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("'[^']*'|\\b([a-z][A-Za-z]*)\\b");

    private final String file;
    private final String xml;
    private final BpmnModelInstance model;

    private ModelUnderTest(String file, String xml) {
        this.file = file;
        this.xml = xml;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The model of this process; a file that breaks the BPMN schema is not read. */
    public static ModelUnderTest of(String process) {
        try (InputStream in = ModelUnderTest.class.getResourceAsStream("/processes/" + process + ".bpmn")) {
            return new ModelUnderTest(process, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same model with one place changed, to see a rule broken. */
    public ModelUnderTest with(String passage, String replacement) {
        if (!xml.contains(passage)) {
            throw new IllegalArgumentException(file + " has no " + passage);
        }
        return new ModelUnderTest(file, xml.replace(passage, replacement));
    }

    /** Every breach of a rule, in words; empty when the model is in order. */
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        breaches.addAll(new NamingRules(file, model).breaches());
        breaches.addAll(new DiagramRules(model).breaches());
        return breaches;
    }

    /** Ids of the user tasks. */
    public Set<String> userTasks() {
        return ids(model.getModelElementsByType(UserTask.class));
    }

    /** Ids of the service tasks. */
    public Set<String> serviceTasks() {
        return ids(model.getModelElementsByType(ServiceTask.class));
    }

    /** Names of the messages for which the process waits. */
    public Set<String> messages() {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of all facts that any expression reads. */
    public Set<String> factsRead() {
        Set<String> facts = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(xml);
        while (expressions.find()) {
            Matcher names = NAME.matcher(expressions.group(1));
            while (names.find()) {
                if (names.group(1) != null) {
                    facts.add(names.group(1));
                }
            }
        }
        return facts;
    }

    /** The candidate groups of a user task as written in the model. */
    public List<String> candidateGroups(String userTask) {
        UserTask task = model.getModelElementById(userTask);
        return Arrays.asList(task.getCamundaCandidateGroups().split(","));
    }

    private static Set<String> ids(Collection<? extends ModelElementInstance> elements) {
        return elements.stream()
                .map(element -> element.getAttributeValue("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
