package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;

/** This gives way. */
@JsonClassDescription("An order.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonPropertyOrder("state")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Order(
        @JsonProperty("id") @JsonPropertyDescription("its number") int orderNumber,
        @JsonPropertyDescription("what is in it") @JsonAlias("items") List<String> orderedItems,
        @JsonPropertyDescription("how far it is") State state,
        @JsonPropertyDescription("how it travels") Way byWay,
        @JsonPropertyDescription("when it was made") @JsonProperty(access = JsonProperty.Access.READ_ONLY) String madeAt,
        @JsonIgnore Thread worker,
        @JsonIgnore Optional<String> note,
        @JsonIgnore long version) {

    /** How far an order is. */
    enum State {
        @JsonProperty("open")
        @JsonAlias("new")
        OPEN,
        @JsonProperty("sent")
        @JsonPropertyDescription("left the house")
        SENT
    }

    /** How an order travels. */
    enum Way {
        SHIP("S"),
        TRAIN("T");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }
}
