import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { mappedFields, type MappedField } from './column-mapping';

const MappedFieldEnum = wordEnum('MappedField', mappedFields);

/** Columns that together hold one thing of a meeting. */
@ObjectType('MappedColumns')
export class MappedColumnsType {
  @Field(() => MappedFieldEnum)
  field: MappedField;

  @Field(() => [String], { description: 'Their values are joined in this order.' })
  columns: string[];
}

/** Columns that together hold one thing of a meeting. */
@InputType()
export class MappedColumnsInput {
  @Field(() => MappedFieldEnum)
  field: MappedField;

  @Field(() => [String])
  columns: string[];
}
