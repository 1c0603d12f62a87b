package org.lianxi.bpmn.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelParseException;
import org.jspecify.annotations.Nullable;
import org.lianxi.bpmn.decision.Column;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.bpmn.decision.WrittenTable;
import org.lianxi.committee.procedure.DecisionColumn;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.DecisionTableView;
import org.lianxi.committee.procedure.HitPolicy;
import org.lianxi.committee.procedure.Wording;

/**
 * The file of a decision table. Names and labels in it are Chinese, descriptions English; the description of a row is its
 * ground, Chinese in the first line and English in the second. The first output, {@value #RULE}, names the rule.
 */
record DecisionFile(String id, DmnModelInstance model) {

    static final String RULE = "rule";
    private static final String NONE = "-";

    static DecisionFile read(String id) {
        String path = "/decisions/" + id + ".dmn";
        try (InputStream file = DecisionFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new TableRefused(id, NONE, NONE, "there is no file " + path);
            }
            return new DecisionFile(id, Dmn.readModelFromStream(file));
        } catch (ModelParseException | DmnModelException e) {
            throw new TableRefused(id, NONE, NONE, path + " is no decision model: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenTable written() {
        List<String> inputs = inputs().stream().map(DecisionFile::name).toList();
        List<String> outputs = outputs().stream().map(Output::getName).toList();
        if (outputs.isEmpty() || !outputs.get(0).equals(RULE)) {
            throw new TableRefused(id, NONE, RULE, "the first output names the rule");
        }
        List<WrittenTable.Row> rows = new ArrayList<>();
        for (Rule rule : table().getRules()) {
            rows.add(row(rule, inputs, outputs));
        }
        return new WrittenTable(hitPolicy(), inputs, outputs.subList(1, outputs.size()), rows);
    }

    private static WrittenTable.Row row(Rule rule, List<String> inputs, List<String> outputs) {
        Map<String, String> conditions = cells(
                inputs,
                rule.getInputEntries().stream()
                        .map(each -> each.getTextContent().strip())
                        .toList());
        Map<String, String> results = cells(
                outputs,
                rule.getOutputEntries().stream()
                        .map(each -> each.getTextContent().strip())
                        .toList());
        String name = results.remove(RULE);
        return new WrittenTable.Row(
                name == null ? "" : name.replace("\"", ""),
                conditions,
                results,
                describe(rule).lines().map(String::strip).toList());
    }

    private static Map<String, String> cells(List<String> columns, Collection<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        Iterator<String> text = texts.iterator();
        for (String column : columns) {
            cells.put(column, text.hasNext() ? text.next() : "");
        }
        return cells;
    }

    DecisionTableView view(TableContract contract, List<DecisionRow> rows) {
        Map<String, Wording> labels = new LinkedHashMap<>();
        inputs().forEach(input -> labels.put(name(input), wording(input.getLabel(), input)));
        outputs().forEach(output -> labels.put(output.getName(), wording(output.getLabel(), output)));
        Decision decision = decision();
        return new DecisionTableView(
                id,
                wording(decision.getName(), decision),
                Optional.ofNullable(decision.getVersionTag())
                        .orElseThrow(() -> new TableRefused(id, NONE, "versionTag", "the table has no version")),
                hitPolicy(),
                columns(contract.inputs(), labels),
                columns(contract.parameters(), labels),
                columns(contract.outputs(), labels),
                rows);
    }

    private static List<DecisionColumn> columns(List<Column> columns, Map<String, Wording> labels) {
        return columns.stream()
                .map(each -> new DecisionColumn(
                        each.name(),
                        labels.getOrDefault(each.name(), new Wording(each.name(), each.name())),
                        each.kind(),
                        each.values()))
                .toList();
    }

    private Wording wording(@Nullable String zh, DmnElement element) {
        String en = describe(element).strip();
        if (zh == null || zh.isBlank() || en.isEmpty()) {
            throw new TableRefused(
                    id, NONE, element.getId(), "a label in Chinese and a description in English are needed");
        }
        return new Wording(zh, en);
    }

    private static String describe(DmnElement element) {
        return Optional.ofNullable(element.getDescription())
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }

    private HitPolicy hitPolicy() {
        return switch (table().getHitPolicy()) {
            case UNIQUE -> HitPolicy.UNIQUE;
            case ANY -> HitPolicy.ANY;
            case FIRST -> HitPolicy.FIRST;
            case COLLECT -> HitPolicy.COLLECT;
            default ->
                throw new TableRefused(
                        id, NONE, "hitPolicy", table().getHitPolicy() + " is none of UNIQUE, ANY, FIRST, COLLECT");
        };
    }

    private static String name(Input input) {
        return Optional.ofNullable(input.getInputExpression())
                .map(expression -> expression.getTextContent().strip())
                .orElse("");
    }

    private List<Input> inputs() {
        return List.copyOf(table().getInputs());
    }

    private List<Output> outputs() {
        return List.copyOf(table().getOutputs());
    }

    private org.camunda.bpm.model.dmn.instance.DecisionTable table() {
        return decision().getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table
                ? table
                : refuseNoTable();
    }

    private org.camunda.bpm.model.dmn.instance.DecisionTable refuseNoTable() {
        throw new TableRefused(id, NONE, NONE, "the decision is no table");
    }

    private Decision decision() {
        if (model.getModelElementById(id) instanceof Decision decision) {
            return decision;
        }
        throw new TableRefused(id, NONE, NONE, "the file holds no decision with this id");
    }
}
