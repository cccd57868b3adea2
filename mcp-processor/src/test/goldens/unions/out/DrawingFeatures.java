package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Drawing}. */
@Generated("dev.lathe")
final class DrawingFeatures implements Features {

    private static final String SAME = """
            {"name":"same","description":"Says a figure back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "figure":{"type":"object","description":"a figure",\
            "anyOf":[\
            {"type":"object","description":"A circle.",\
            "properties":{\
            "type":{"type":"string","const":"Circle"},\
            "radius":{"type":"number","description":"half its width"}},\
            "required":["type","radius"],"additionalProperties":false},\
            {"type":"object","description":"A rectangle.",\
            "properties":{\
            "type":{"type":"string","const":"Rectangle"},\
            "width":{"type":"number","description":"its width"},\
            "tall":{"type":"number","description":"its height; a square has none"}},\
            "required":["type","width"],"additionalProperties":false},\
            {"type":"object","description":"A point.",\
            "properties":{"type":{"type":"string","const":"Point"}},\
            "required":["type"],"additionalProperties":false}]}},\
            "required":["figure"]},\
            "outputSchema":{"type":"object","description":"A figure.",\
            "anyOf":[\
            {"type":"object","description":"A circle.",\
            "properties":{\
            "type":{"type":"string","const":"Circle"},\
            "radius":{"type":"number","description":"half its width"}},\
            "required":["type","radius"],"additionalProperties":false},\
            {"type":"object","description":"A rectangle.",\
            "properties":{\
            "type":{"type":"string","const":"Rectangle"},\
            "width":{"type":"number","description":"its width"},\
            "tall":{"type":"number","description":"its height; a square has none"}},\
            "required":["type","width"],"additionalProperties":false},\
            {"type":"object","description":"A point.",\
            "properties":{"type":{"type":"string","const":"Point"}},\
            "required":["type"],"additionalProperties":false}]}}""";

    private static final String COMPUTE = """
            {"name":"compute","description":"Computes.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "expression":{"type":"object","description":"what to compute","$ref":"#/$defs/Expression"}},\
            "required":["expression"],\
            "$defs":{\
            "Expression":{"type":"object","description":"An expression.",\
            "anyOf":[\
            {"type":"object","description":"A number.",\
            "properties":{\
            "type":{"type":"string","const":"Number"},\
            "value":{"type":"integer","description":"its value"}},\
            "required":["type","value"],"additionalProperties":false},\
            {"type":"object","description":"A sum.",\
            "properties":{\
            "type":{"type":"string","const":"Sum"},\
            "left":{"type":"object","description":"the one side","$ref":"#/$defs/Expression"},\
            "right":{"type":"object","description":"the other side","$ref":"#/$defs/Expression"}},\
            "required":["type","left","right"],"additionalProperties":false}]}}},\
            "outputSchema":{"type":"integer"}}""";

    private static final String FIGURES = """
            {"name":"figures","description":"Turns answers into figures.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "answers":{"type":"array","description":"some answers",\
            "items":{"type":"object","description":"An answer or none.",\
            "anyOf":[\
            {"type":"object","description":"An answer.",\
            "properties":{\
            "type":{"type":"string","const":"Given"},\
            "content":{"type":"object","description":"what it says",\
            "anyOf":[\
            {"type":"object","description":"A circle.",\
            "properties":{\
            "type":{"type":"string","const":"Circle"},\
            "radius":{"type":"number","description":"half its width"}},\
            "required":["type","radius"],"additionalProperties":false},\
            {"type":"object","description":"A rectangle.",\
            "properties":{\
            "type":{"type":"string","const":"Rectangle"},\
            "width":{"type":"number","description":"its width"},\
            "tall":{"type":"number","description":"its height; a square has none"}},\
            "required":["type","width"],"additionalProperties":false},\
            {"type":"object","description":"A point.",\
            "properties":{"type":{"type":"string","const":"Point"}},\
            "required":["type"],"additionalProperties":false}]}},\
            "required":["type","content"],"additionalProperties":false},\
            {"type":"object","description":"No answer.",\
            "properties":{\
            "type":{"type":"string","const":"Refused"},\
            "reason":{"type":"string","description":"why not"}},\
            "required":["type","reason"],"additionalProperties":false}]}}},\
            "required":["answers"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","description":"An answer or none.",\
            "anyOf":[\
            {"type":"object","description":"An answer.",\
            "properties":{\
            "type":{"type":"string","const":"Given"},\
            "content":{"type":"object","description":"what it says",\
            "anyOf":[\
            {"type":"object","description":"A circle.",\
            "properties":{\
            "type":{"type":"string","const":"Circle"},\
            "radius":{"type":"number","description":"half its width"}},\
            "required":["type","radius"],"additionalProperties":false},\
            {"type":"object","description":"A rectangle.",\
            "properties":{\
            "type":{"type":"string","const":"Rectangle"},\
            "width":{"type":"number","description":"its width"},\
            "tall":{"type":"number","description":"its height; a square has none"}},\
            "required":["type","width"],"additionalProperties":false},\
            {"type":"object","description":"A point.",\
            "properties":{"type":{"type":"string","const":"Point"}},\
            "required":["type"],"additionalProperties":false}]}},\
            "required":["type","content"],"additionalProperties":false},\
            {"type":"object","description":"No answer.",\
            "properties":{\
            "type":{"type":"string","const":"Refused"},\
            "reason":{"type":"string","description":"why not"}},\
            "required":["type","reason"],"additionalProperties":false}]}}}""";

    private final Drawing drawing;

    private DrawingFeatures(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Returns the features of the given drawing. */
    static Features of(Drawing drawing) {
        return new DrawingFeatures(drawing);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("same", SAME),
                new ToolEntry("compute", COMPUTE),
                new ToolEntry("figures", FIGURES));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "same" -> same(arguments);
            case "compute" -> compute(arguments);
            case "figures" -> figures(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult same(Arguments arguments) {
        Figure figure = readFigure(arguments.at("figure"));
        arguments.check();

        return ToolResult.structured(writeFigure(new JsonWriter(), drawing.same(figure)));
    }

    private ToolResult compute(Arguments arguments) {
        Expression expression = readExpression(arguments.at("expression"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(drawing.compute(expression)));
    }

    private ToolResult figures(Arguments arguments) {
        List<Answer<Figure>> answers = arguments.at("answers").asList(DrawingFeatures::readFigureAnswer);
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(drawing.figures(answers), DrawingFeatures::writeFigureAnswer));
    }

    private static Figure.Circle readCircle(Argument argument) {
        Argument circle = argument.asObject();
        double radius = circle.at("radius").asDouble();
        return circle.isValid() ? new Figure.Circle(radius) : null;
    }

    private static Figure.Rectangle readRectangle(Argument argument) {
        Argument rectangle = argument.asObject();
        double width = rectangle.at("width").asDouble();
        Optional<Double> height =
                rectangle.has("tall") ? Optional.of(rectangle.at("tall").asDouble()) : Optional.empty();
        return rectangle.isValid() ? new Figure.Rectangle(width, height) : null;
    }

    private static Figure.Point readPoint(Argument argument) {
        Argument point = argument.asObject();
        return point.isValid() ? new Figure.Point() : null;
    }

    private static Figure readFigure(Argument argument) {
        Argument figure = argument.asObject();
        return switch (figure.at("type").asOneOf("Circle", "Rectangle", "Point")) {
            case "Circle" -> readCircle(figure.only("type", "radius"));
            case "Rectangle" -> readRectangle(figure.only("type", "width", "tall"));
            case "Point" -> readPoint(figure.only("type"));
            default -> null;
        };
    }

    private static JsonWriter writeFigure(JsonWriter json, Figure figure) {
        json.beginObject();
        if (figure instanceof Figure.Circle circle) {
            json.name("type").value("Circle");
            json.name("radius").value(circle.radius());
        } else if (figure instanceof Figure.Rectangle rectangle) {
            json.name("type").value("Rectangle");
            json.name("width").value(rectangle.width());
            if (rectangle.height().isPresent()) {
                json.name("tall").value(rectangle.height().get());
            }
        } else if (figure instanceof Figure.Point) {
            json.name("type").value("Point");
        }
        return json.endObject();
    }

    private static Expression.Number readNumber(Argument argument) {
        Argument number = argument.asObject();
        int value = number.at("value").asInt();
        return number.isValid() ? new Expression.Number(value) : null;
    }

    private static Expression.Sum readSum(Argument argument) {
        Argument sum = argument.asObject();
        Expression left = readExpression(sum.at("left"));
        Expression right = readExpression(sum.at("right"));
        return sum.isValid() ? new Expression.Sum(left, right) : null;
    }

    private static Expression readExpression(Argument argument) {
        Argument expression = argument.asObject();
        return switch (expression.at("type").asOneOf("Number", "Sum")) {
            case "Number" -> readNumber(expression.only("type", "value"));
            case "Sum" -> readSum(expression.only("type", "left", "right"));
            default -> null;
        };
    }

    private static Answer.Given<Figure> readFigureGiven(Argument argument) {
        Argument given = argument.asObject();
        Figure content = readFigure(given.at("content"));
        return given.isValid() ? new Answer.Given<>(content) : null;
    }

    private static Answer.Refused<Figure> readFigureRefused(Argument argument) {
        Argument refused = argument.asObject();
        String reason = refused.at("reason").asString();
        return refused.isValid() ? new Answer.Refused<>(reason) : null;
    }

    private static Answer<Figure> readFigureAnswer(Argument argument) {
        Argument answer = argument.asObject();
        return switch (answer.at("type").asOneOf("Given", "Refused")) {
            case "Given" -> readFigureGiven(answer.only("type", "content"));
            case "Refused" -> readFigureRefused(answer.only("type", "reason"));
            default -> null;
        };
    }

    private static JsonWriter writeFigureAnswer(JsonWriter json, Answer<Figure> answer) {
        json.beginObject();
        if (answer instanceof Answer.Given<Figure> given) {
            json.name("type").value("Given");
            writeFigure(json.name("content"), given.content());
        } else if (answer instanceof Answer.Refused<Figure> refused) {
            json.name("type").value("Refused");
            json.name("reason").value(refused.reason());
        }
        return json.endObject();
    }
}
