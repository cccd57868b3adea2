package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Orders}. */
@Generated("dev.lathe")
public final class OrdersFeatures implements Features {

    private static final String TOTAL = """
            {"name":"total","description":"Adds up what an order costs, in cents.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "order":{"type":"object","description":"the order",\
            "properties":{\
            "customer":{"type":"object","description":"who wants it",\
            "properties":{"name":{"type":"string","description":"what to call them"}},\
            "required":["name"]},\
            "items":{"type":"array","description":"what is wanted",\
            "items":{"type":"object","description":"A thing and how often.",\
            "properties":{\
            "name":{"type":"string","description":"what it is"},\
            "qty":{"type":"integer","description":"how many"},\
            "price":{"type":"integer","description":"cents, with tax"}},\
            "required":["name","qty","price"]}},\
            "note":{"type":"object","description":"a record without components"}},\
            "required":["customer","items","note"]}},\
            "required":["order"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String BY_CUSTOMER = """
            {"name":"byCustomer","description":"Returns the orders of each customer.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "orders":{"type":"array","description":"all orders",\
            "items":{"type":"object","description":"What somebody wants.",\
            "properties":{\
            "customer":{"type":"object","description":"who wants it",\
            "properties":{"name":{"type":"string","description":"what to call them"}},\
            "required":["name"]},\
            "items":{"type":"array","description":"what is wanted",\
            "items":{"type":"object","description":"A thing and how often.",\
            "properties":{\
            "name":{"type":"string","description":"what it is"},\
            "qty":{"type":"integer","description":"how many"},\
            "price":{"type":"integer","description":"cents, with tax"}},\
            "required":["name","qty","price"]}},\
            "note":{"type":"object","description":"a record without components"}},\
            "required":["customer","items","note"]}}},\
            "required":["orders"]},\
            "outputSchema":{"type":"object",\
            "additionalProperties":{"type":"object","description":"What somebody wants.",\
            "properties":{\
            "customer":{"type":"object","description":"who wants it",\
            "properties":{"name":{"type":"string","description":"what to call them"}},\
            "required":["name"]},\
            "items":{"type":"array","description":"what is wanted",\
            "items":{"type":"object","description":"A thing and how often.",\
            "properties":{\
            "name":{"type":"string","description":"what it is"},\
            "qty":{"type":"integer","description":"how many"},\
            "price":{"type":"integer","description":"cents, with tax"}},\
            "required":["name","qty","price"]}},\
            "note":{"type":"object","description":"a record without components"}},\
            "required":["customer","items","note"]}}}""";

    private static final String EMPTY = """
            {"name":"empty","description":"Returns an order with nothing in it.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"object","description":"What somebody wants.",\
            "properties":{\
            "customer":{"type":"object","description":"who wants it",\
            "properties":{"name":{"type":"string","description":"what to call them"}},\
            "required":["name"]},\
            "items":{"type":"array","description":"what is wanted",\
            "items":{"type":"object","description":"A thing and how often.",\
            "properties":{\
            "name":{"type":"string","description":"what it is"},\
            "qty":{"type":"integer","description":"how many"},\
            "price":{"type":"integer","description":"cents, with tax"}},\
            "required":["name","qty","price"]}},\
            "note":{"type":"object","description":"a record without components"}},\
            "required":["customer","items","note"]}}""";

    private final Orders orders;

    private OrdersFeatures(Orders orders) {
        this.orders = orders;
    }

    /** Returns the features of the given orders. */
    public static Features of(Orders orders) {
        return new OrdersFeatures(orders);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("total", TOTAL),
                new ToolEntry("byCustomer", BY_CUSTOMER),
                new ToolEntry("empty", EMPTY));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "total" -> total(arguments);
            case "byCustomer" -> byCustomer(arguments);
            case "empty" -> empty(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult total(Arguments arguments) {
        Order order = readOrder(arguments.at("order"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(orders.total(order)));
    }

    private ToolResult byCustomer(Arguments arguments) {
        List<Order> orders = arguments.at("orders").asList(OrdersFeatures::readOrder);
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().object(this.orders.byCustomer(orders), OrdersFeatures::writeOrder));
    }

    private ToolResult empty(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(writeOrder(new JsonWriter(), orders.empty()));
    }

    private static Customer readCustomer(Argument argument) {
        Argument customer = argument.asObject();
        String name = customer.at("name").asString();
        return customer.isValid() ? new Customer(name) : null;
    }

    private static Item readItem(Argument argument) {
        Argument item = argument.asObject();
        String title = item.at("name").asString();
        int qty = item.at("qty").asInt();
        long price = item.at("price").asLong();
        return item.isValid() ? new Item(title, qty, price) : null;
    }

    private static Order.Note readNote(Argument argument) {
        Argument note = argument.asObject();
        return note.isValid() ? new Order.Note() : null;
    }

    private static Order readOrder(Argument argument) {
        Argument order = argument.asObject();
        Customer customer = readCustomer(order.at("customer"));
        List<Item> items = order.at("items").asList(OrdersFeatures::readItem);
        Order.Note note = readNote(order.at("note"));
        return order.isValid() ? new Order(customer, items, note) : null;
    }

    private static JsonWriter writeCustomer(JsonWriter json, Customer customer) {
        json.beginObject();
        json.name("name").value(customer.name());
        return json.endObject();
    }

    private static JsonWriter writeItem(JsonWriter json, Item item) {
        json.beginObject();
        json.name("name").value(item.title());
        json.name("qty").value(item.qty());
        json.name("price").value(item.price());
        return json.endObject();
    }

    private static JsonWriter writeNote(JsonWriter json, Order.Note note) {
        json.beginObject();
        return json.endObject();
    }

    private static JsonWriter writeOrder(JsonWriter json, Order order) {
        json.beginObject();
        writeCustomer(json.name("customer"), order.customer());
        json.name("items").array(order.items(), OrdersFeatures::writeItem);
        writeNote(json.name("note"), order.note());
        return json.endObject();
    }
}
